// Purpose: Keep a packed part of what an import read, so that its snapshot can be put in force again.
// Mode: write
// Parameters: $id string, $import string, $part integer, $facts bytes
// Rows: {id: string}
// Index: kept_id
MERGE (k:Kept {id: $id})
SET k.import = $import, k.part = $part, k.facts = $facts
RETURN k.id AS id
