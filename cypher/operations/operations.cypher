// Purpose: The next operations by their ids, each with the tools that offer it.
// Mode: read
// Parameters: $after string, $limit integer
// Rows: {id: string, name: string, tools: list of string}
// Index: capability_id, in its own order
MATCH (c:Capability)
WHERE c.id > $after AND c.kind = 'operation'
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id, coalesce(c.name, c.id) AS name, COLLECT { MATCH (t:Tool)-[:OFFERS]->(c) RETURN DISTINCT t.id AS id ORDER BY id } AS tools
ORDER BY id
