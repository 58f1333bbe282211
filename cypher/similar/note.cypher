// Purpose: Note what the edges of capabilities near in meaning were made of.
// Mode: write
// Parameters: $id string, $hash string
// Rows: {id: string}
// Index: meta_id
MERGE (m:Meta {id: $id})
SET m.hash = $hash
RETURN m.id AS id
