// Purpose: Take away conflicts that records of a source have, and those whose records are gone or one tool by now.
// Mode: write
// Parameters: $prefix string
// Rows: {dropped: integer}
// Index: conflict_id; reads all conflicts on purpose, which are for people to read
MATCH (c:Conflict)
OPTIONAL MATCH (:Record {id: c.left})-[:IS]->(a:Tool)
OPTIONAL MATCH (:Record {id: c.right})-[:IS]->(b:Tool)
WITH c, a, b
WHERE c.left STARTS WITH $prefix OR c.right STARTS WITH $prefix OR a IS NULL OR b IS NULL OR a = b
DELETE c
RETURN count(*) AS dropped
