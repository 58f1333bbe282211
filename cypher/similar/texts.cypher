// Purpose: What the next capabilities are called and their plain lines, by their ids.
// Mode: read
// Parameters: $after string, $limit integer
// Rows: {id: string, name: string, description: string|null, aliasText: string}
// Index: capability_id, in its own order
MATCH (c:Capability)
WHERE c.id > $after
RETURN c.id AS id, coalesce(c.name, c.id) AS name, c.description AS description, coalesce(c.aliasText, '') AS aliasText
ORDER BY id
LIMIT $limit
