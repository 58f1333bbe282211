// Purpose: Write the derived properties of tools.
// Mode: write
// Parameters: $rows list of {id, properties}
// Rows: {id: string}
// Index: tool_id
UNWIND $rows AS row
MATCH (t:Tool {id: row.id})
SET t += row.properties, t.arriving = null
RETURN t.id AS id
