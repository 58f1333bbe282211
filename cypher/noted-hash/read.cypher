// Purpose: Of what something derived, or the schema, was made, as a hash.
// Mode: read
// Parameters: $id string
// Rows: {hash: string|null}
// Index: meta_id
MATCH (m:Meta {id: $id})
RETURN m.hash AS hash
