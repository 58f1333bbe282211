// Purpose: What all tools were measured against when ranks were last made.
// Mode: read
// Parameters: $id string
// Rows: {measures: string}
// Index: meta_id
MATCH (m:Meta {id: $id})
WHERE m.measures IS NOT NULL
RETURN m.measures AS measures
