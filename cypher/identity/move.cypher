// Purpose: Let records stand for other tools, by a person's word; a LEFT edge remembers the tool until all is derived anew, and the record remembers the ids that it gave to tools made for it, as links go by them.
// Mode: write
// Parameters: $rows list of {record, tool}
// Rows: {tools: list of string}
// Index: record_id, tool_id
UNWIND $rows AS row
OPTIONAL MATCH (known:Tool {id: row.tool})
WITH row, known IS NULL AS made
MERGE (t:Tool {id: row.tool})
ON CREATE SET t:Node, t.ref = 'tool:' + row.tool, t.timesMatched = 0, t.neighbourCounts = []
WITH t, row, made
MATCH (r:Record {id: row.record})-[is:IS]->(old:Tool)
WHERE old <> t
SET r.firstTool = CASE WHEN is.by = 'new' THEN old.id ELSE r.firstTool END,
    r.partedTool = CASE WHEN made THEN t.id ELSE r.partedTool END
MERGE (r)-[left:LEFT]->(old)
SET left.by = is.by, left.rule = is.rule, left.moved = true
MERGE (r)-[new:IS]->(t)
SET new.by = 'person', new.rule = null
DELETE is
RETURN collect(DISTINCT old.id) + collect(DISTINCT t.id) AS tools
