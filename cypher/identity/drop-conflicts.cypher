// Purpose: Take away conflicts about any of these tools, and those whose records are gone or one tool by now.
// Mode: write
// Parameters: $tools list of string
// Rows: {dropped: integer}
// Index: conflict_id, record_id; reads all conflicts on purpose, which are for people to read
MATCH (c:Conflict)
OPTIONAL MATCH (:Record {id: c.left})-[:IS]->(a:Tool)
OPTIONAL MATCH (:Record {id: c.right})-[:IS]->(b:Tool)
WITH c, a, b
WHERE a IS NULL OR b IS NULL OR a = b OR a.id IN $tools OR b.id IN $tools
DELETE c
RETURN count(*) AS dropped
