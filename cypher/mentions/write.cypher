// Purpose: Note in how many others' name or line each of these tools' names stands.
// Mode: write
// Parameters: $rows list of {id, mentions}
// Rows: {count: integer}
// Index: tool_id
UNWIND $rows AS row
MATCH (t:Tool {id: row.id})
SET t.mentions = row.mentions
RETURN count(t) AS count
