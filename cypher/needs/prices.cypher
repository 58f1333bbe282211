// Purpose: The prices of these tools; a tool without any has no row.
// Mode: read
// Parameters: $ids list of string
// Rows: {tool: string, prices: string}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
WHERE t.prices <> '[]'
RETURN t.id AS tool, t.prices AS prices
