// Purpose: What the edges from operations to functions were made of.
// Mode: read
// Parameters: $id string
// Rows: {hash: string}
// Index: meta_id
MATCH (m:Meta {id: $id})
RETURN m.hash AS hash
