// Purpose: What is there of these corrections.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, fact: string}
// Index: correction_id
UNWIND $ids AS id
MATCH (k:Correction {id: id})
RETURN k.id AS id, k.fact AS fact
