// Purpose: Ids of the next capabilities.
// Mode: read
// Parameters: $after string, $limit integer
// Rows: {id: string}
// Index: capability_id, in its own order
MATCH (c:Capability)
WHERE c.id > $after
RETURN c.id AS id
ORDER BY id
LIMIT $limit
