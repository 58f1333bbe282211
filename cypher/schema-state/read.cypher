// Purpose: Which schema the database carries.
// Mode: read
// Parameters: $id string
// Rows: {hash: string|null}
// Index: meta_id
MATCH (m:Meta {id: $id})
RETURN m.hash AS hash
