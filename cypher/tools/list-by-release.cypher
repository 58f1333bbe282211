// Purpose: Tools that fit the filters, the newest first; tools of which nobody says when they came out are left out.
// Mode: read
// Parameters: $fits list of {property, by, values}, $capabilities list of string, $skip integer, $limit integer
// Rows: {tool: map}
// Index: tool_released, in its own order
MATCH (node:Tool)
WHERE node.released >= '' AND node.id IS NOT NULL
  AND // Include: tool-fits
WITH node ORDER BY node.released DESC, node.id DESC
SKIP $skip LIMIT $limit
RETURN // Include: tool-fields
  AS tool
