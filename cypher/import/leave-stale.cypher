// Purpose: Take out of use the records, offers, names and corrections that the newer reading of a source no longer holds; LEFT edges remember what they stood for until all of it is derived anew.
// Mode: write
// Parameters: $source string, $import string
// Rows: {source: string}
// Index: record_source, source_id, correction_source; LEFT edges may be read whole on purpose: there are none but during an import
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
CALL () {
  MATCH (s:Source {id: $source})
  MATCH (k:Correction {source: $source})
  WHERE k.import <> $import
  OPTIONAL MATCH (k)-[:CORRECTS]->(t:Tool)
  FOREACH (_ IN CASE WHEN t IS NULL THEN [] ELSE [1] END | MERGE (s)-[:LEFT]->(t))
  WITH k, s
  OPTIONAL MATCH (k)-[:OFFERED|DENIED]->(w:Term)
  FOREACH (_ IN CASE WHEN w IS NULL THEN [] ELSE [1] END | MERGE (s)-[:LEFT]->(w))
  WITH k
  DETACH DELETE k
}
RETURN $source AS source
