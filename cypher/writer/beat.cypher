// Purpose: Say that who has the right to write still lives; no row when another has it.
// Mode: write
// Parameters: $id string, $token string
// Rows: {id: string}
// Index: meta_id
MATCH (m:Meta {id: $id})
WHERE m.token = $token
SET m.beat = timestamp()
RETURN m.id AS id
