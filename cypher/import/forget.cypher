// Purpose: Forget an import that stood for nothing but the way back.
// Mode: write
// Parameters: $id string
// Rows: {id: string}
// Index: import_id
MATCH (i:Import {id: $id})
DELETE i
RETURN $id AS id
