// Purpose: Of the tools that the full-text index finds by their facets and that fit the filters, those nearest to a vector in meaning, nearest first.
// Mode: read
// Parameters: $query string, $vector list of integer, $fits list of {property, by, values}, $capabilities list of string, $depth integer, $limit integer
// Rows: {kind, id, name, type, vendor, licence, timesMatched, matchesByKind, ghost, pricing, free, status, lowestInput, prominence, sources, tools, aliasText, description, score, meaning}
// Index: words_and_facets (full text)
CALL db.index.fulltext.queryNodes('words_and_facets', $query, {limit: $depth}) YIELD node
WITH node
WHERE all(one IN $fits WHERE CASE one.by
    WHEN 'is' THEN node[one.property] IN one.values
    WHEN 'any' THEN any(value IN one.values WHERE value IN node[one.property])
    WHEN 'all' THEN all(value IN one.values WHERE value IN node[one.property])
    WHEN 'most' THEN node[one.property] <= one.values[0]
    WHEN 'least' THEN node[one.property] >= one.values[0]
    ELSE node[one.property] > one.values[0] END)
  AND all(id IN $capabilities WHERE EXISTS { (node)-[:OFFERS]->(:Capability {id: id}) })
WITH node, vector.similarity.cosine(node.vector, $vector) AS meaning
WHERE meaning IS NOT NULL
WITH node, meaning ORDER BY meaning DESC, node.id LIMIT $limit
RETURN 'tool' AS kind, node.id AS id, node.name AS name, node.type AS type, node.vendor AS vendor, node.licence AS licence,
       node.timesMatched AS timesMatched, coalesce(node.matchesByKind, []) AS matchesByKind, node.ghost AS ghost, node.pricing AS pricing, node.free AS free, node.status AS status, node.lowestInput AS lowestInput, coalesce(node.prominence, 0.0) AS prominence,
       size(coalesce(node.sources, [])) AS sources, null AS tools,
       coalesce(node.aliasText, '') AS aliasText, coalesce(node.description, '') AS description, 0.0 AS score, meaning
