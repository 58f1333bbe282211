// Purpose: Decisions whose both records are there, oldest first, each with the records of the two tools they stand for.
// Mode: read
// Parameters: $ids list of string|null
// Rows: {left: string, right: string, decision: string, leftTool: string, rightTool: string, members: list of {record, tool}}
// Index: decision_id, record_id; without ids reads all decisions on purpose, which people made one by one
MATCH (d:Decision)
WHERE $ids IS NULL OR d.id IN $ids
MATCH (:Record {id: d.left})-[:IS]->(a:Tool), (:Record {id: d.right})-[:IS]->(b:Tool)
RETURN d.left AS left, d.right AS right, d.decision AS decision, a.id AS leftTool, b.id AS rightTool,
       [(a)<-[:IS]-(r:Record) | {record: r.id, tool: a.id}] + [(b)<-[:IS]-(r:Record) | {record: r.id, tool: b.id}] AS members
ORDER BY d.at, d.id
