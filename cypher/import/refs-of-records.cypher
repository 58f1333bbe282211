// Purpose: Which tools these records stand for.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, ref: string}
// Index: record_id
UNWIND $ids AS id
MATCH (:Record {id: id})-[:IS]->(t:Tool)
RETURN id, t.ref AS ref
