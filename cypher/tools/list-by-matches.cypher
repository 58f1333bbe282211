// Purpose: Tools that fit the filters, most matched first, those of one number by name.
// Mode: read
// Parameters: $fits list of {property, by, values}, $capabilities list of string, $skip integer, $limit integer
// Rows: {tool: map}
// Index: tool_matched_name, in its own order: first what was matched, then the many that nobody matched
CALL () {
  MATCH (node:Tool)
  WHERE node.timesMatched > 0 AND node.sortName IS NOT NULL AND node.id IS NOT NULL
  WITH node ORDER BY node.timesMatched DESC, node.sortName, node.id
  RETURN node
  UNION ALL
  MATCH (node:Tool)
  WHERE node.timesMatched = 0 AND node.sortName >= '' AND node.id IS NOT NULL
  WITH node ORDER BY node.timesMatched, node.sortName, node.id
  RETURN node
}
WITH node
WHERE // Include: tool-fits
WITH node
SKIP $skip LIMIT $limit
RETURN // Include: tool-fields
  AS tool
