// Purpose: Tools that offer a capability of many, cheapest input first, without those that have no price; every tool is tried, in the order asked, until a page is full.
// Mode: read
// Parameters: $capability string, $type string|null, $pricing string|null, $source string|null, $skip integer, $limit integer
// Rows: {tool: map}
// Index: tool_price, in its own order
MATCH (t:Tool)
WHERE t.lowestInput >= 0 AND t.id IS NOT NULL
  AND ($type IS NULL OR t.type = $type)
  AND ($pricing IS NULL OR $pricing IN t.pricings)
  AND EXISTS { MATCH (t)-[o:OFFERS]->(:Capability {id: $capability}) WHERE $source IS NULL OR o.source = $source }
WITH t ORDER BY t.lowestInput, t.sortName, t.id
SKIP $skip LIMIT $limit
RETURN t {.id, .name, .type, .vendor, family: head([(t)-[:VERSION_OF]->(f:Family) WHERE f.versions > 1 | f {.id, .name}]), .version, .description, .pricing, .free, .timesMatched, matchesByKind: coalesce(t.matchesByKind, []), .sources, .snapshot, .ghost, .contextTokens, .openWeights, .released, .status, lowestInputPerMillion: t.lowestInput} AS tool
