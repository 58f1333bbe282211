// Purpose: Note of what something derived, or the schema, was made.
// Mode: write
// Parameters: $id string, $hash string
// Rows: {id: string}
// Index: meta_id
MERGE (m:Meta {id: $id})
SET m.hash = $hash
RETURN m.id AS id
