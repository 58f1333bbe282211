// Purpose: Which of these names, in lower case, are those of tools that are no servers themselves.
// Mode: read
// Parameters: $names list of string
// Rows: {name: string}
// Index: tool_name
UNWIND $names AS name
MATCH (t:Tool)
WHERE t.sortName = name AND t.id >= '' AND t.type <> 'mcp-server'
RETURN DISTINCT name
