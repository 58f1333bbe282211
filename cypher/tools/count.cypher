// Purpose: How many tools fit the filters; with $priced only those with a price.
// Mode: read
// Parameters: $type string|null, $pricings list of string|null, $source string|null, $capability string|null, $maxPrice number|null, $minContext integer|null, $releasedAfter string|null, $openWeights boolean|null, $priced boolean
// Rows: {total: integer}
// Index: tool_matched
MATCH (t:Tool)
WHERE t.timesMatched >= 0 AND t.id IS NOT NULL AND (NOT $priced OR t.lowestInput IS NOT NULL)
  AND ($type IS NULL OR t.type = $type)
  AND ($pricings IS NULL OR t.pricing IN $pricings)
  AND ($source IS NULL OR $source IN t.sources)
  AND ($capability IS NULL OR EXISTS { (t)-[:OFFERS]->(:Capability {id: $capability}) })
  AND ($maxPrice IS NULL OR t.lowestInput <= $maxPrice)
  AND ($minContext IS NULL OR t.contextTokens >= $minContext)
  AND ($releasedAfter IS NULL OR t.released > $releasedAfter)
  AND ($openWeights IS NULL OR t.openWeights = $openWeights)
RETURN count(t) AS total
