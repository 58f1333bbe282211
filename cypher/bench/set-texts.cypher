// Purpose: Give tools the texts that the bench searches by words.
// Mode: write
// Parameters: $rows list of {id, own, all}
// Rows: {written: integer}
// Index: tool_id
UNWIND $rows AS row
MATCH (t:Tool {id: row.id})
SET t.benchOwn = row.own, t.benchAll = row.all
RETURN count(t) AS written
