// Purpose: How many tools fit the filters; with $priced only those with a price.
// Mode: read
// Parameters: $type string|null, $pricing string|null, $source string|null, $capability string|null, $priced boolean
// Rows: {total: integer}
// Index: tool_matched
MATCH (t:Tool)
WHERE t.timesMatched >= 0 AND t.id IS NOT NULL AND (NOT $priced OR t.lowestInput IS NOT NULL)
  AND ($type IS NULL OR t.type = $type)
  AND ($pricing IS NULL OR t.pricing = $pricing)
  AND ($source IS NULL OR $source IN t.sources)
  AND ($capability IS NULL OR EXISTS { (t)-[:OFFERS]->(:Capability {id: $capability}) })
RETURN count(t) AS total
