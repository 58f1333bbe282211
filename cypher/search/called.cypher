// Purpose: Tools by their whole name in lower case that fit the filters, the most matched first, with how near they are to a vector in meaning.
// Mode: read
// Parameters: $name string, $vector list of integer|null, $fits list of {property, by, values}, $capabilities list of string, $limit integer
// Rows: {kind, id, name, type, vendor, licence, openWeights, languages, released, timesMatched, matchesByKind, ghost, pricing, free, status, lowestInput, prominence, sources, tools, aliasText, description, composed, score, meaning}
// Index: tool_name
MATCH (node:Tool)
WHERE node.sortName = $name AND node.id >= ''
  AND // Include: tool-fits
WITH node ORDER BY node.timesMatched DESC, node.id LIMIT $limit
RETURN 'tool' AS kind, node.id AS id, node.name AS name, node.type AS type, node.vendor AS vendor, node.licence AS licence, node.openWeights AS openWeights, coalesce(node.languages, []) AS languages, node.released AS released,
       node.timesMatched AS timesMatched, coalesce(node.matchesByKind, []) AS matchesByKind, node.ghost AS ghost, node.pricing AS pricing, node.free AS free, node.status AS status, node.lowestInput AS lowestInput, coalesce(node.prominence, 0.0) AS prominence,
       size(coalesce(node.sources, [])) AS sources, null AS tools,
       coalesce(node.aliasText, '') AS aliasText, coalesce(node.description, '') AS description, node.composed AS composed, 0.0 AS score,
       vector.similarity.cosine(node.vector, $vector) AS meaning
