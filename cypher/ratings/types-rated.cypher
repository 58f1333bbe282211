// Purpose: How many tools of each type rating tables rate.
// Mode: read
// Parameters: $tables list of string
// Rows: {table: string, type: string, tools: integer}
// Index: rating_table, tool_id
UNWIND $tables AS table
MATCH (r:Rating {table: table})
WHERE r.position >= 1
MATCH (t:Tool {id: r.tool})
RETURN table, t.type AS type, count(t) AS tools
ORDER BY table, type
