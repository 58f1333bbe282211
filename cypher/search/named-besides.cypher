// Purpose: Tools that the full-text index finds by what people call them besides, with their vectors; the most matched first, then the best known.
// Mode: read
// Parameters: $query string, $depth integer
// Rows: {id: string, name: string, type: string, vendor: string|null, vector: bytes|null}
// Index: words_and_facets (full text)
CALL db.index.fulltext.queryNodes('words_and_facets', $query, {limit: $depth}) YIELD node
WITH node ORDER BY node.timesMatched DESC, node.prominence DESC, node.id
RETURN node.id AS id, node.name AS name, node.type AS type, node.vendor AS vendor, node.vector AS vector
