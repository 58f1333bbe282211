// Purpose: What was decided on these pairs.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, decision: string}
// Index: decision_id
UNWIND $ids AS id
MATCH (d:Decision {id: id})
RETURN d.id AS id, d.decision AS decision
