// Purpose: Of the tools that the full-text index finds by their facets and that fit the filters, those nearest to a vector in meaning, nearest first.
// Mode: read
// Parameters: $query string, $vector list of integer, $type string|null, $pricings list of string|null, $source string|null, $capability string|null, $maxPrice number|null, $minContext integer|null, $releasedAfter string|null, $openWeights boolean|null, $depth integer, $limit integer
// Rows: {kind, id, name, type, vendor, timesMatched, ghost, lowestInput, tools, aliasText, description, score, meaning}
// Index: words_and_facets (full text)
CALL db.index.fulltext.queryNodes('words_and_facets', $query, {limit: $depth}) YIELD node
WITH node
WHERE ($type IS NULL OR node.type = $type)
  AND ($pricings IS NULL OR node.pricing IN $pricings)
  AND ($source IS NULL OR $source IN node.sources)
  AND ($capability IS NULL OR EXISTS { (node)-[:OFFERS]->(:Capability {id: $capability}) })
  AND ($maxPrice IS NULL OR node.lowestInput <= $maxPrice)
  AND ($minContext IS NULL OR node.contextTokens >= $minContext)
  AND ($releasedAfter IS NULL OR node.released > $releasedAfter)
  AND ($openWeights IS NULL OR node.openWeights = $openWeights)
WITH node, vector.similarity.cosine(node.vector, $vector) AS meaning
WHERE meaning IS NOT NULL
WITH node, meaning ORDER BY meaning DESC, node.id LIMIT $limit
RETURN 'tool' AS kind, node.id AS id, node.name AS name, node.type AS type, node.vendor AS vendor,
       node.timesMatched AS timesMatched, node.ghost AS ghost, node.lowestInput AS lowestInput, null AS tools,
       coalesce(node.aliasText, '') AS aliasText, coalesce(node.description, '') AS description, 0.0 AS score, meaning
