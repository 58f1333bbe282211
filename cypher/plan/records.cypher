// Purpose: What sources say now of these records.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, fact: string}
// Index: record_id
UNWIND $ids AS id
MATCH (r:Record {id: id})-[:IS]->(:Tool)
RETURN id, r.fact AS fact
