// Purpose: Some tools by their ids, those of them that fit the filters, with how near they are to a vector in meaning.
// Mode: read
// Parameters: $ids list of string, $vector list of integer|null, $fits list of {property, by, values}, $capabilities list of string
// Rows: {kind, id, name, type, vendor, licence, openWeights, languages, released, timesMatched, matchesByKind, ghost, pricing, free, status, lowestInput, prominence, sources, tools, aliasText, description, composed, score, meaning}
// Index: tool_id
UNWIND $ids AS wanted
MATCH (node:Tool {id: wanted})
WHERE // Include: tool-fits
RETURN 'tool' AS kind, node.id AS id, node.name AS name, node.type AS type, node.vendor AS vendor, node.licence AS licence, node.openWeights AS openWeights, coalesce(node.languages, []) AS languages, node.released AS released,
       node.timesMatched AS timesMatched, coalesce(node.matchesByKind, []) AS matchesByKind, node.ghost AS ghost, node.pricing AS pricing, node.free AS free, node.status AS status, node.lowestInput AS lowestInput, coalesce(node.prominence, 0.0) AS prominence,
       size(coalesce(node.sources, [])) AS sources, null AS tools,
       coalesce(node.aliasText, '') AS aliasText, coalesce(node.description, '') AS description, node.composed AS composed, 0.0 AS score,
       vector.similarity.cosine(node.vector, $vector) AS meaning
