// Purpose: Tools that fit the filters, by name.
// Mode: read
// Parameters: $fits list of {property, by, values}, $capabilities list of string, $skip integer, $limit integer
// Rows: {tool: map}
// Index: tool_name, in its own order
MATCH (node:Tool)
WHERE node.sortName >= '' AND node.id IS NOT NULL
  AND // Include: tool-fits
WITH node ORDER BY node.sortName, node.id
SKIP $skip LIMIT $limit
RETURN // Include: tool-fields
  AS tool
