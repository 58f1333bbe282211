// Purpose: Of the tools that the full-text index finds by their facets and that fit the filters, those nearest to a vector in meaning, nearest first.
// Mode: read
// Parameters: $query string, $vector list of integer, $fits list of {property, by, values}, $capabilities list of string, $depth integer, $limit integer
// Rows: {kind, id, name, type, vendor, licence, openWeights, languages, released, timesMatched, matchesByKind, ghost, pricing, free, status, lowestInput, prominence, sources, tools, aliasText, description, composed, score, meaning}
// Index: words_and_facets (full text)
CALL db.index.fulltext.queryNodes('words_and_facets', $query, {limit: $depth}) YIELD node
WITH node
WHERE // Include: tool-fits
WITH node, vector.similarity.cosine(node.vector, $vector) AS meaning
WHERE meaning IS NOT NULL
WITH node, meaning ORDER BY meaning DESC, node.id LIMIT $limit
RETURN 'tool' AS kind, node.id AS id, node.name AS name, node.type AS type, node.vendor AS vendor, node.licence AS licence, node.openWeights AS openWeights, coalesce(node.languages, []) AS languages, node.released AS released,
       node.timesMatched AS timesMatched, coalesce(node.matchesByKind, []) AS matchesByKind, node.ghost AS ghost, node.pricing AS pricing, node.free AS free, node.status AS status, node.lowestInput AS lowestInput, coalesce(node.prominence, 0.0) AS prominence,
       size(coalesce(node.sources, [])) AS sources, null AS tools,
       coalesce(node.aliasText, '') AS aliasText, coalesce(node.description, '') AS description, node.composed AS composed, 0.0 AS score, meaning
