// Purpose: What is known of whether tools are open or sold.
// Mode: read
// Parameters: $ids list of string
// Rows: {id, name, type: string, free: string}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
WHERE t.free IS NOT NULL
RETURN t.id AS id, t.name AS name, t.type AS type, t.free AS free
