// Purpose: Tools that offer a capability of many, cheapest input first, without those that have no price; every tool is tried, in the order asked, until a page is full.
// Mode: read
// Parameters: $capability string, $type string|null, $pricing string|null, $source string|null, $licence string|null, $skip integer, $limit integer
// Rows: {tool: map}
// Index: tool_price, in its own order
MATCH (node:Tool)
WHERE node.lowestInput >= 0 AND node.id IS NOT NULL
  AND ($type IS NULL OR node.type = $type)
  AND ($pricing IS NULL OR $pricing IN node.pricings)
  AND ($licence IS NULL OR node.licenceKey = $licence)
  AND EXISTS { MATCH (node)-[o:OFFERS]->(:Capability {id: $capability}) WHERE $source IS NULL OR o.source = $source }
WITH node ORDER BY node.lowestInput, node.sortName, node.id
SKIP $skip LIMIT $limit
RETURN // Include: tool-fields
  AS tool
