// Purpose: Say which group each tool is in.
// Mode: write
// Parameters: $rows list of {tool, group}
// Rows: {assigned: integer}
// Index: tool_id
UNWIND $rows AS row
MATCH (t:Tool {id: row.tool})
SET t.group = row.group
RETURN count(t) AS assigned
