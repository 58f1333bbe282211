// Purpose: Take away records, offers, names and texts that the newer snapshot of a source no longer holds.
// Mode: write
// Parameters: $source string, $import string
// Rows: {tools: list of string}
// Index: record_source, source_id
OPTIONAL MATCH (r:Record {source: $source})-[:IS]->(t:Tool)
WHERE r.import <> $import
WITH collect(DISTINCT t.id) AS tools
CALL () {
  MATCH (r:Record {source: $source})
  WHERE r.import <> $import
  DETACH DELETE r
}
CALL () {
  MATCH (:Record {source: $source})-[o:OFFERED]->()
  WHERE o.import <> $import
  DELETE o
}
CALL () {
  MATCH (:Source {id: $source})-[n:NAMES]->()
  WHERE n.import <> $import
  DELETE n
}
CALL () {
  MATCH (x:Text {source: $source})
  WHERE x.import <> $import
  DELETE x
}
RETURN tools
