// Purpose: How many questions are open; what one list by now keeps apart itself is none; one that only speaks of the tools of others keeps nothing apart.
// Mode: read
// Parameters: $prefix string
// Rows: {total: integer}
// Index: record_id; reads all conflicts on purpose, which are for people to read
MATCH (c:Conflict)
WHERE c.id STARTS WITH $prefix
MATCH (:Record {id: c.left})-[:IS]->(a:Tool), (:Record {id: c.right})-[:IS]->(b:Tool)
WHERE a <> b AND (c.rule IN ['price-tier', 'near-name'] OR NOT EXISTS {
  MATCH (a)<-[xs:IS]-(x), (b)<-[ys:IS]-(y)
  WHERE x.source = y.source AND coalesce(xs.rule, '') <> 'speaks-of' AND coalesce(ys.rule, '') <> 'speaks-of'
})
RETURN count(*) AS total
