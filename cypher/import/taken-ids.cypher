// Purpose: Which of these tool ids are taken.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
RETURN t.id AS id
