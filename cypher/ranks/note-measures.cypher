// Purpose: Note what all tools are measured against.
// Mode: write
// Parameters: $id string, $measures string
// Rows: {id: string}
// Index: meta_id
MERGE (m:Meta {id: $id})
SET m.measures = $measures
RETURN m.id AS id
