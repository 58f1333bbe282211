// Purpose: Tools nearest to a vector in meaning that fit the filters, nearest first, out of the $depth nearest of all.
// Mode: read
// Parameters: $vector list of integer, $fits list of {property, by, values}, $capabilities list of string, $depth integer, $limit integer
// Rows: {kind, id, name, type, vendor, licence, timesMatched, matchesByKind, ghost, pricing, free, status, lowestInput, prominence, sources, tools, aliasText, description, score, meaning}
// Index: tool_meaning (vector)
CALL db.index.vector.queryNodes('tool_meaning', $depth, $vector) YIELD node, score AS meaning
WITH node, meaning
WHERE all(one IN $fits WHERE CASE one.by
    WHEN 'is' THEN node[one.property] IN one.values
    WHEN 'any' THEN any(value IN one.values WHERE value IN node[one.property])
    WHEN 'all' THEN all(value IN one.values WHERE value IN node[one.property])
    WHEN 'most' THEN node[one.property] <= one.values[0]
    WHEN 'least' THEN node[one.property] >= one.values[0]
    ELSE node[one.property] > one.values[0] END)
  AND all(id IN $capabilities WHERE EXISTS { (node)-[:OFFERS]->(:Capability {id: id}) })
WITH node, meaning LIMIT $limit
RETURN 'tool' AS kind, node.id AS id, node.name AS name, node.type AS type, node.vendor AS vendor, node.licence AS licence,
       node.timesMatched AS timesMatched, coalesce(node.matchesByKind, []) AS matchesByKind, node.ghost AS ghost, node.pricing AS pricing, node.free AS free, node.status AS status, node.lowestInput AS lowestInput, coalesce(node.prominence, 0.0) AS prominence,
       size(coalesce(node.sources, [])) AS sources, null AS tools,
       coalesce(node.aliasText, '') AS aliasText, coalesce(node.description, '') AS description, 0.0 AS score, meaning
