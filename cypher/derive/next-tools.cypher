// Purpose: Ids of the next tools.
// Mode: read
// Parameters: $after string, $limit integer
// Rows: {id: string}
// Index: tool_id, in its own order
MATCH (t:Tool)
WHERE t.id > $after
RETURN t.id AS id
ORDER BY id
LIMIT $limit
