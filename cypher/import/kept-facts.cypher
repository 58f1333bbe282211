// Purpose: A packed part of what an import read.
// Mode: read
// Parameters: $id string
// Rows: {facts: bytes}
// Index: kept_id
MATCH (k:Kept {id: $id})
RETURN k.facts AS facts
