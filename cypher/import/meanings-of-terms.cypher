// Purpose: Which capabilities these words stand for today.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, ref: string}
// Index: term_id
UNWIND $ids AS id
MATCH (t:Term {id: id})-[:MEANS]->(c:Capability)
RETURN t.id AS id, c.ref AS ref
