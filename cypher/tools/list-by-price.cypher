// Purpose: Tools that fit the filters, cheapest input first; tools without a price are left out.
// Mode: read
// Parameters: $fits list of {property, by, values}, $capabilities list of string, $skip integer, $limit integer
// Rows: {tool: map}
// Index: tool_price, in its own order
MATCH (node:Tool)
WHERE node.lowestInput >= 0 AND node.id IS NOT NULL
  AND // Include: tool-fits
WITH node ORDER BY node.lowestInput, node.sortName, node.id
SKIP $skip LIMIT $limit
RETURN // Include: tool-fields
  AS tool
