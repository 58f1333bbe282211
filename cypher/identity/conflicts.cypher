// Purpose: Open conflicts, by their ids, with both sides as they stand today.
// Mode: read
// Parameters: $id string|null, $skip integer, $limit integer
// Rows: {id: string, rule: string, shared: string, left: map, right: map}
// Index: conflict_id, record_id; reads all conflicts on purpose, which are for people to read
MATCH (c:Conflict)
WHERE $id IS NULL OR c.id = $id
MATCH (a:Record {id: c.left})-[:IS]->(at:Tool), (b:Record {id: c.right})-[:IS]->(bt:Tool)
WITH c, a, b, at, bt
WHERE at <> bt
RETURN c.id AS id, c.rule AS rule, c.shared AS shared,
       {record: a.id, name: a.name, tool: at.id, fact: a.fact} AS left, {record: b.id, name: b.name, tool: bt.id, fact: b.fact} AS right
ORDER BY id
SKIP $skip LIMIT $limit
