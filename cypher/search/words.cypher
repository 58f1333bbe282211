// Purpose: Tools and capabilities found by words, best first by the index's own score, with how near they are to a vector in meaning.
// Mode: read
// Parameters: $query string, $vector list of integer|null, $type string|null, $pricings list of string|null, $source string|null, $capability string|null, $maxPrice number|null, $minContext integer|null, $releasedAfter string|null, $openWeights boolean|null, $depth integer
// Rows: {kind, id, name, type, vendor, timesMatched, ghost, lowestInput, tools, aliasText, description, score, meaning}
// Index: words_and_facets (full text)
CALL db.index.fulltext.queryNodes('words_and_facets', $query, {limit: $depth}) YIELD node, score
WITH node, score, CASE WHEN node:Tool THEN 'tool' ELSE 'capability' END AS kind
WHERE ($type IS NULL OR node.type = $type)
  AND ($pricings IS NULL OR node.pricing IN $pricings)
  AND ($source IS NULL OR $source IN node.sources)
  AND ($capability IS NULL OR EXISTS { (node)-[:OFFERS]->(:Capability {id: $capability}) })
  AND ($maxPrice IS NULL OR node.lowestInput <= $maxPrice)
  AND ($minContext IS NULL OR node.contextTokens >= $minContext)
  AND ($releasedAfter IS NULL OR node.released > $releasedAfter)
  AND ($openWeights IS NULL OR node.openWeights = $openWeights)
RETURN kind, node.id AS id, node.name AS name, node.type AS type, node.vendor AS vendor,
       node.timesMatched AS timesMatched, node.ghost AS ghost, node.lowestInput AS lowestInput, node.toolCount AS tools,
       coalesce(node.aliasText, '') AS aliasText, coalesce(node.description, '') AS description, score,
       vector.similarity.cosine(node.vector, $vector) AS meaning
