// Purpose: Tools and capabilities found by words, best first by the index's own score, with how near they are to a vector in meaning.
// Mode: read
// Parameters: $query string, $vector list of integer|null, $fits list of {property, by, values}, $capabilities list of string, $depth integer
// Rows: {kind, id, name, type, vendor, licence, timesMatched, matchesByKind, ghost, pricing, free, status, lowestInput, prominence, sources, tools, aliasText, description, score, meaning}
// Index: words_and_facets (full text)
CALL db.index.fulltext.queryNodes('words_and_facets', $query, {limit: $depth}) YIELD node, score
WITH node, score, CASE WHEN node:Tool THEN 'tool' ELSE 'capability' END AS kind
WHERE all(one IN $fits WHERE CASE one.by
    WHEN 'is' THEN node[one.property] IN one.values
    WHEN 'any' THEN any(value IN one.values WHERE value IN node[one.property])
    WHEN 'all' THEN all(value IN one.values WHERE value IN node[one.property])
    WHEN 'most' THEN node[one.property] <= one.values[0]
    WHEN 'least' THEN node[one.property] >= one.values[0]
    ELSE node[one.property] > one.values[0] END)
  AND all(id IN $capabilities WHERE EXISTS { (node)-[:OFFERS]->(:Capability {id: id}) })
RETURN kind, node.id AS id, node.name AS name, node.type AS type, node.vendor AS vendor, node.licence AS licence,
       node.timesMatched AS timesMatched, coalesce(node.matchesByKind, []) AS matchesByKind, node.ghost AS ghost, node.pricing AS pricing, node.free AS free, node.status AS status, node.lowestInput AS lowestInput, coalesce(node.prominence, 0.0) AS prominence,
       size(coalesce(node.sources, [])) AS sources, node.toolCount AS tools,
       coalesce(node.aliasText, '') AS aliasText, coalesce(node.description, '') AS description, score,
       vector.similarity.cosine(node.vector, $vector) AS meaning
