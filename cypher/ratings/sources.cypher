// Purpose: Sources by id, for what is made of each.
// Mode: read
// Parameters: $prefix string
// Rows: {id: string}
// Index: source_id
MATCH (s:Source)
WHERE s.id STARTS WITH $prefix
RETURN s.id AS id
ORDER BY id
