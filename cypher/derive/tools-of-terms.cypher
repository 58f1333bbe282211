// Purpose: The tools whose records say one of these words of what they offer.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string}
// Index: term_id
UNWIND $ids AS id
MATCH (:Term {id: id})<-[:OFFERED]-(:Record)-[:IS]->(t:Tool)
RETURN DISTINCT t.id AS id
