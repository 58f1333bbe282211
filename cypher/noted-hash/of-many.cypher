// Purpose: Notes whose ids begin so.
// Mode: read
// Parameters: $prefix string
// Rows: {id: string, hash: string|null}
// Index: meta_id
MATCH (m:Meta)
WHERE m.id STARTS WITH $prefix
RETURN m.id AS id, m.hash AS hash
ORDER BY id
