// Purpose: How many conflicts are open.
// Mode: read
// Parameters: $prefix string
// Rows: {total: integer}
// Index: record_id; reads all conflicts on purpose, which are for people to read
MATCH (c:Conflict)
WHERE c.id STARTS WITH $prefix
MATCH (:Record {id: c.left})-[:IS]->(a:Tool), (:Record {id: c.right})-[:IS]->(b:Tool)
WHERE a <> b
RETURN count(*) AS total
