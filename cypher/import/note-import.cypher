// Purpose: Change what is noted of an import: its state, what it goes back to, what it left out, why it failed.
// Mode: write
// Parameters: $id string, $properties map
// Rows: {id: string}
// Index: import_id
MATCH (i:Import {id: $id})
SET i += $properties
RETURN i.id AS id
