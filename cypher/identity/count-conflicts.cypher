// Purpose: How many questions are open; what one list by now keeps apart itself is none.
// Mode: read
// Parameters: $prefix string
// Rows: {total: integer}
// Index: record_id; reads all conflicts on purpose, which are for people to read
MATCH (c:Conflict)
WHERE c.id STARTS WITH $prefix
MATCH (:Record {id: c.left})-[:IS]->(a:Tool), (:Record {id: c.right})-[:IS]->(b:Tool)
WHERE a <> b AND (c.rule IN ['price-tier', 'near-name'] OR NOT EXISTS { MATCH (a)<-[:IS]-(x), (b)<-[:IS]-(y) WHERE x.source = y.source })
RETURN count(*) AS total
