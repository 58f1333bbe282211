// Purpose: Which model and rule of texts this database was derived by.
// Mode: read
// Parameters: $id string
// Rows: {version: string|null}
// Index: meta_id
MATCH (m:Meta {id: $id})
RETURN m.version AS version
