// Purpose: Tools and capabilities found by words, best first by the index's own score.
// Mode: read
// Parameters: $query string, $kind string|null, $type string|null, $source string|null, $depth integer
// Rows: {kind, id, name, type, vendor, timesMatched, ghost, aliasText, description, score}
// Index: words (full text)
CALL db.index.fulltext.queryNodes('words', $query, {limit: $depth}) YIELD node, score
WITH node, score, CASE WHEN node:Tool THEN 'tool' ELSE 'capability' END AS kind
WHERE ($kind IS NULL OR kind = $kind)
  AND ($type IS NULL OR node.type = $type)
  AND ($source IS NULL OR $source IN node.sources)
RETURN kind, node.id AS id, node.name AS name, node.type AS type, node.vendor AS vendor,
       node.timesMatched AS timesMatched, node.ghost AS ghost, coalesce(node.aliasText, '') AS aliasText,
       coalesce(node.description, '') AS description, score
