// Purpose: The tools whose records say one of these words of what they offer, or of whose records a correction says one.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string}
// Index: term_id, record_id
UNWIND $ids AS id
CALL (id) {
  MATCH (:Term {id: id})<-[:OFFERED]-(:Record)-[:IS]->(t:Tool)
  RETURN t
  UNION
  MATCH (:Term {id: id})<-[:OFFERED|DENIED]-(k:Correction)
  MATCH (:Record {id: k.record})-[:IS]->(t:Tool)
  RETURN t
}
RETURN DISTINCT t.id AS id
