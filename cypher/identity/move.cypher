// Purpose: Let records stand for other tools, by a person's word; a LEFT edge remembers the tool until all is derived anew.
// Mode: write
// Parameters: $rows list of {record, tool}
// Rows: {tools: list of string}
// Index: record_id, tool_id
UNWIND $rows AS row
MERGE (t:Tool {id: row.tool})
ON CREATE SET t:Node, t.ref = 'tool:' + row.tool, t.timesMatched = 0, t.neighbourCounts = []
WITH t, row
MATCH (r:Record {id: row.record})-[is:IS]->(old:Tool)
WHERE old <> t
MERGE (r)-[left:LEFT]->(old)
SET left.by = is.by, left.rule = is.rule, left.moved = true
MERGE (r)-[new:IS]->(t)
SET new.by = 'person', new.rule = null
DELETE is
RETURN collect(DISTINCT old.id) + collect(DISTINCT t.id) AS tools
