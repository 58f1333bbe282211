// Purpose: Which functions the next operations serve; other capabilities serve none.
// Mode: read
// Parameters: $after string, $limit integer
// Rows: {id: string, serves: list of {from, to, by}}
// Index: capability_id, in its own order
MATCH (c:Capability)
WHERE c.id > $after
WITH c ORDER BY c.id
LIMIT $limit
RETURN c.id AS id,
       COLLECT {
         MATCH (c)-[s:SERVES]->(f:Capability)
         RETURN {from: c.ref, to: f.ref, by: s.by}
         ORDER BY f.id
       } AS serves
ORDER BY id
