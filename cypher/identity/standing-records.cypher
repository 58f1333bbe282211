// Purpose: The next records of a source that stand for tools, by their ids.
// Mode: read
// Parameters: $prefix string, $after string, $limit integer
// Rows: {id: string, tool: string|null, first: boolean, fact: string, at: string}
// Index: record_id, in its own order
MATCH (r:Record)
WHERE r.id STARTS WITH $prefix AND r.id > $after
WITH r ORDER BY r.id
LIMIT $limit
OPTIONAL MATCH (r)-[is:IS]->(t:Tool)
RETURN r.id AS id, t.id AS tool, coalesce(is.by = 'new', false) AS first, r.fact AS fact, r.at AS at
ORDER BY id
