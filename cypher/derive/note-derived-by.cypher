// Purpose: Note which model and rule of texts this database was derived by.
// Mode: write
// Parameters: $id string, $version string
// Rows: {id: string}
// Index: meta_id
MERGE (m:Meta {id: $id})
SET m.version = $version
RETURN m.id AS id
