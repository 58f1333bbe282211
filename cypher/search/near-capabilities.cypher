// Purpose: Capabilities nearest to a vector in meaning, nearest first: all of them, or those with a plain line; operations are left out, of the $depth that are looked at.
// Mode: read
// Parameters: $index string, $vector list of integer, $depth integer, $limit integer
// Rows: {kind, id, name, type, vendor, licence, openWeights, languages, released, timesMatched, matchesByKind, ghost, pricing, free, status, lowestInput, prominence, sources, tools, aliasText, description, composed, score, meaning}
// Index: capability_meaning or described_meaning (vector)
CYPHER 5
CALL db.index.vector.queryNodes($index, $depth, $vector) YIELD node, score AS meaning
WITH node, meaning WHERE node.kind <> 'operation'
WITH node, meaning LIMIT $limit
RETURN 'capability' AS kind, node.id AS id, node.name AS name, node.type AS type, null AS vendor, null AS licence, null AS openWeights, [] AS languages, null AS released,
       node.timesMatched AS timesMatched, coalesce(node.matchesByKind, []) AS matchesByKind, node.ghost AS ghost, null AS pricing, null AS free, null AS status, null AS lowestInput, 0.0 AS prominence, 0 AS sources, node.toolCount AS tools,
       coalesce(node.aliasText, '') AS aliasText, coalesce(node.description, '') AS description, node.composed AS composed, 0.0 AS score, meaning
