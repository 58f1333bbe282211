// Purpose: Capabilities nearest to a vector in meaning, nearest first.
// Mode: read
// Parameters: $vector list of integer, $limit integer
// Rows: {kind, id, name, type, vendor, timesMatched, ghost, aliasText, description, score, meaning}
// Index: capability_meaning (vector)
CALL db.index.vector.queryNodes('capability_meaning', $limit, $vector) YIELD node, score AS meaning
RETURN 'capability' AS kind, node.id AS id, node.name AS name, node.type AS type, null AS vendor,
       node.timesMatched AS timesMatched, node.ghost AS ghost, coalesce(node.aliasText, '') AS aliasText,
       coalesce(node.description, '') AS description, 0.0 AS score, meaning
