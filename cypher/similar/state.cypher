// Purpose: What the edges of capabilities near in meaning were made of.
// Mode: read
// Parameters: $id string
// Rows: {hash: string}
// Index: meta_id
MATCH (m:Meta {id: $id})
RETURN m.hash AS hash
