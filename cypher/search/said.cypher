// Purpose: Tools that fit the filters, found by the stems of words in their names, lines and what their functions are asked for as; best first by the index's own score, with how near they are to a vector in meaning.
// Mode: read
// Parameters: $query string, $vector list of integer|null, $fits list of {property, by, values}, $capabilities list of string, $depth integer
// Rows: {kind, id, name, type, vendor, licence, openWeights, languages, released, timesMatched, matchesByKind, ghost, pricing, free, status, lowestInput, prominence, sources, tools, aliasText, description, composed, score, said, meaning}
// Index: what_tools_do (full text)
CALL db.index.fulltext.queryNodes('what_tools_do', $query, {limit: $depth}) YIELD node, score AS said
WITH node, said
WHERE // Include: tool-fits
RETURN 'tool' AS kind, node.id AS id, node.name AS name, node.type AS type, node.vendor AS vendor, node.licence AS licence, node.openWeights AS openWeights, coalesce(node.languages, []) AS languages, node.released AS released,
       node.timesMatched AS timesMatched, coalesce(node.matchesByKind, []) AS matchesByKind, node.ghost AS ghost, node.pricing AS pricing, node.free AS free, node.status AS status, node.lowestInput AS lowestInput, coalesce(node.prominence, 0.0) AS prominence,
       size(coalesce(node.sources, [])) AS sources, null AS tools,
       coalesce(node.aliasText, '') AS aliasText, coalesce(node.description, '') AS description, node.composed AS composed, 0.0 AS score, said,
       vector.similarity.cosine(node.vector, $vector) AS meaning
