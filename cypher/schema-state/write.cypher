// Purpose: Note which schema the database carries.
// Mode: write
// Parameters: $id string, $hash string
// Rows: {id: string}
// Index: meta_id
MERGE (m:Meta {id: $id})
SET m.hash = $hash
RETURN m.id AS id
