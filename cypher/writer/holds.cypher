// Purpose: Whether it is still this one that has the right to write; no row when it is not.
// Mode: read
// Parameters: $id string, $token string
// Rows: {id: string}
// Index: meta_id
MATCH (m:Meta {id: $id})
WHERE m.token = $token
RETURN m.id AS id
