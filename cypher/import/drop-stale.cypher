// Purpose: Take away the records, names and texts that the newer reading of a source no longer holds, once all is derived anew.
// Mode: write
// Parameters: $source string, $import string
// Rows: {source: string}
// Index: record_source, source_id, text_source; LEFT edges may be read whole on purpose: there are none but during an import
CALL () {
  MATCH (r:Record {source: $source})
  WHERE r.import <> $import
  OPTIONAL MATCH (r)-[:KNOWN_AS]->(a:Alias)
  WITH collect(DISTINCT r) AS gone, collect(DISTINCT a) AS aliases
  FOREACH (r IN gone | DETACH DELETE r)
  WITH aliases
  UNWIND aliases AS a
  WITH a WHERE NOT EXISTS { (a)<-[:KNOWN_AS]-(:Record) }
  DELETE a
}
CALL () {
  MATCH (:Record {source: $source})-[left:LEFT]->()
  DELETE left
}
CALL () {
  MATCH (:Source {id: $source})-[left:LEFT]->()
  DELETE left
}
CALL () {
  MATCH (x:Text {source: $source})
  WHERE x.import <> $import
  DETACH DELETE x
}
RETURN $source AS source
