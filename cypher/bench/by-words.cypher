// Purpose: Nodes by the words of a text, best first by BM25.
// Mode: read
// Parameters: $index string, $query string, $limit integer
// Rows: {id: string, score: float}
// Index: none: a full-text index of the bench's own, on purpose
CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score
