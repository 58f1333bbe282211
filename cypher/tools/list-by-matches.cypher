// Purpose: Tools that fit the filters, most matched first.
// Mode: read
// Parameters: $type string|null, $pricings list of string|null, $source string|null, $capability string|null, $maxPrice number|null, $minContext integer|null, $releasedAfter string|null, $openWeights boolean|null, $skip integer, $limit integer
// Rows: {tool: map}
// Index: tool_matched, in its own order
MATCH (t:Tool)
WHERE t.timesMatched >= 0 AND t.id IS NOT NULL
  AND ($type IS NULL OR t.type = $type)
  AND ($pricings IS NULL OR t.pricing IN $pricings)
  AND ($source IS NULL OR $source IN t.sources)
  AND ($capability IS NULL OR EXISTS { (t)-[:OFFERS]->(:Capability {id: $capability}) })
  AND ($maxPrice IS NULL OR t.lowestInput <= $maxPrice)
  AND ($minContext IS NULL OR t.contextTokens >= $minContext)
  AND ($releasedAfter IS NULL OR t.released > $releasedAfter)
  AND ($openWeights IS NULL OR t.openWeights = $openWeights)
WITH t ORDER BY t.timesMatched DESC, t.id DESC
SKIP $skip LIMIT $limit
RETURN t {.id, .name, .type, .vendor, .description, .pricing, .timesMatched, .sources, .snapshot, .ghost, .contextTokens, .openWeights, .released, lowestInputPerMillion: t.lowestInput} AS tool
