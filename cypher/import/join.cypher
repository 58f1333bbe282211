// Purpose: Say which tool each record stands for; a tool named for the first time is made.
// Mode: write
// Parameters: $rows list of {record, tool, by, rule}
// Rows: {tool: string}
// Index: record_id, tool_id
UNWIND $rows AS row
MERGE (t:Tool {id: row.tool})
ON CREATE SET t:Node, t.ref = 'tool:' + row.tool, t.timesMatched = 0, t.neighbourCounts = []
WITH t, row
MATCH (r:Record {id: row.record})
MERGE (r)-[i:IS]->(t)
SET i.by = row.by, i.rule = row.rule
RETURN DISTINCT t.id AS tool
