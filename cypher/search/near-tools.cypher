// Purpose: Tools nearest to a vector in meaning that fit the filters, nearest first, out of the $depth nearest of all.
// Mode: read
// Parameters: $vector list of integer, $fits list of {property, by, values}, $capabilities list of string, $depth integer, $limit integer
// Rows: {kind, id, name, type, vendor, licence, openWeights, languages, released, timesMatched, matchesByKind, ghost, pricing, free, status, lowestInput, prominence, sources, tools, aliasText, description, composed, score, meaning}
// Index: tool_meaning (vector)
CYPHER 5
CALL db.index.vector.queryNodes('tool_meaning', $depth, $vector) YIELD node, score AS meaning
WITH node, meaning
WHERE // Include: tool-fits
WITH node, meaning LIMIT $limit
RETURN 'tool' AS kind, node.id AS id, node.name AS name, node.type AS type, node.vendor AS vendor, node.licence AS licence, node.openWeights AS openWeights, coalesce(node.languages, []) AS languages, node.released AS released,
       node.timesMatched AS timesMatched, coalesce(node.matchesByKind, []) AS matchesByKind, node.ghost AS ghost, node.pricing AS pricing, node.free AS free, node.status AS status, node.lowestInput AS lowestInput, coalesce(node.prominence, 0.0) AS prominence,
       size(coalesce(node.sources, [])) AS sources, null AS tools,
       coalesce(node.aliasText, '') AS aliasText, coalesce(node.description, '') AS description, node.composed AS composed, 0.0 AS score, meaning
