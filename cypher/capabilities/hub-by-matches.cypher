// Purpose: Tools that offer a capability of many, most matched first and those of one number by name; every tool is tried, in the order asked, until a page is full.
// Mode: read
// Parameters: $capability string, $type string|null, $pricing string|null, $source string|null, $licence string|null, $skip integer, $limit integer
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
WHERE ($type IS NULL OR node.type = $type)
  AND ($pricing IS NULL OR $pricing IN node.pricings)
  AND ($licence IS NULL OR node.licenceKey = $licence)
  AND EXISTS { MATCH (node)-[o:OFFERS]->(:Capability {id: $capability}) WHERE $source IS NULL OR o.source = $source }
WITH node
SKIP $skip LIMIT $limit
RETURN // Include: tool-fields
  AS tool
