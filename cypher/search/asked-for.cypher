// Purpose: Capabilities with a plain line, found by the stems of words in their lines and what people ask for them as; best first by the index's own score, with how near they are to a vector in meaning.
// Mode: read
// Parameters: $query string, $vector list of integer|null, $depth integer
// Rows: {kind, id, name, type, vendor, licence, openWeights, languages, released, timesMatched, matchesByKind, ghost, pricing, free, status, lowestInput, prominence, sources, tools, aliasText, description, composed, score, said, meaning}
// Index: asked_for_as (full text)
CALL db.index.fulltext.queryNodes('asked_for_as', $query, {limit: $depth}) YIELD node, score AS said
WITH node, said WHERE node.kind <> 'operation'
RETURN 'capability' AS kind, node.id AS id, node.name AS name, node.type AS type, null AS vendor, null AS licence, null AS openWeights, [] AS languages, null AS released,
       node.timesMatched AS timesMatched, coalesce(node.matchesByKind, []) AS matchesByKind, node.ghost AS ghost, null AS pricing, null AS free, null AS status, null AS lowestInput, 0.0 AS prominence, 0 AS sources, node.toolCount AS tools,
       coalesce(node.aliasText, '') AS aliasText, coalesce(node.description, '') AS description, node.composed AS composed, 0.0 AS score, said,
       vector.similarity.cosine(node.vector, $vector) AS meaning
