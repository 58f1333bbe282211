// Purpose: Take out of use the records, offers and names that the newer reading of a source no longer holds; LEFT edges remember what they stood for until all of it is derived anew.
// Mode: write
// Parameters: $source string, $import string
// Rows: {source: string}
// Index: record_source, source_id; LEFT edges may be read whole on purpose: there are none but during an import
CALL () {
  MATCH (r:Record {source: $source})-[is:IS]->(t:Tool)
  WHERE r.import <> $import
  MERGE (r)-[left:LEFT]->(t)
  SET left.by = is.by, left.rule = is.rule
  DELETE is
}
CALL () {
  MATCH (r:Record {source: $source})-[o:OFFERED]->(t:Term)
  WHERE o.import <> $import
  MERGE (r)-[:LEFT]->(t)
  DELETE o
}
CALL () {
  MATCH (s:Source {id: $source})-[n:NAMES]->(t:Term)
  WHERE n.import <> $import
  MERGE (s)-[:LEFT]->(t)
  DELETE n
}
RETURN $source AS source
