// Purpose: Tools that fit the filters, the highest rank first; tools without a rank are left out.
// Mode: read
// Parameters: $fits list of {property, by, values}, $capabilities list of string, $skip integer, $limit integer
// Rows: {tool: map}
// Index: tool_rank, in its own order
MATCH (node:Tool)
WHERE node.rank >= 0 AND node.id IS NOT NULL
  AND // Include: tool-fits
WITH node ORDER BY node.rank DESC, node.sortName, node.id
SKIP $skip LIMIT $limit
RETURN // Include: tool-fields
  AS tool
