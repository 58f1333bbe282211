// Purpose: Note what the edges from operations to functions were made of.
// Mode: write
// Parameters: $id string, $hash string
// Rows: {id: string}
// Index: meta_id
MERGE (m:Meta {id: $id})
SET m.hash = $hash
RETURN m.id AS id
