// Purpose: Tools and capabilities found by words, best first by the index's own score, with how near they are to a vector in meaning.
// Mode: read
// Parameters: $query string, $vector list of integer|null, $fits list of {property, by, values}, $capabilities list of string, $depth integer
// Rows: {kind, id, name, type, vendor, licence, openWeights, languages, released, timesMatched, matchesByKind, ghost, pricing, free, status, lowestInput, prominence, sources, tools, aliasText, description, composed, score, meaning}
// Index: words_and_facets (full text)
CALL db.index.fulltext.queryNodes('words_and_facets', $query, {limit: $depth}) YIELD node, score
WITH node, score, CASE WHEN node:Tool THEN 'tool' ELSE 'capability' END AS kind
WHERE // Include: tool-fits
RETURN kind, node.id AS id, node.name AS name, node.type AS type, node.vendor AS vendor, node.licence AS licence, node.openWeights AS openWeights, coalesce(node.languages, []) AS languages, node.released AS released,
       node.timesMatched AS timesMatched, coalesce(node.matchesByKind, []) AS matchesByKind, node.ghost AS ghost, node.pricing AS pricing, node.free AS free, node.status AS status, node.lowestInput AS lowestInput, coalesce(node.prominence, 0.0) AS prominence,
       size(coalesce(node.sources, [])) AS sources, node.toolCount AS tools,
       coalesce(node.aliasText, '') AS aliasText, coalesce(node.description, '') AS description, node.composed AS composed, score,
       vector.similarity.cosine(node.vector, $vector) AS meaning
