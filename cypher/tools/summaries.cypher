// Purpose: Tools as lists show them, by id.
// Mode: read
// Parameters: $ids list of string
// Rows: {tool: map}
// Index: tool_id
UNWIND $ids AS id
MATCH (node:Tool {id: id})
RETURN // Include: tool-fields
  AS tool
