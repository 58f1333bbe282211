// Purpose: Tools and capabilities whose names come nearest to some words, for "did you mean".
// Mode: read
// Parameters: $query string, $limit integer
// Rows: {ref: string, name: string}
// Index: words (full text)
CALL db.index.fulltext.queryNodes('words', $query, {limit: $limit}) YIELD node
RETURN node.ref AS ref, node.name AS name
