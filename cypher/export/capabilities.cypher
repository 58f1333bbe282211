// Purpose: The next of what one source says of capabilities, by their ids.
// Mode: read
// Parameters: $source string, $after string, $limit integer
// Rows: {id: string, fact: string}
// Index: source_id
MATCH (:Source {id: $source})-[n:NAMES]->(t:Term)
WHERE t.id > $after
RETURN t.id AS id, n.fact AS fact
ORDER BY id
LIMIT $limit
