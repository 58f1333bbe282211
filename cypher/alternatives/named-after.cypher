// Purpose: Tools whose names or descriptions hold a tool's name, best first by the index's own score.
// Mode: read
// Parameters: $query string, $depth integer
// Rows: {id: string}
// Index: words_and_facets (full text)
CALL db.index.fulltext.queryNodes('words_and_facets', $query, {limit: $depth}) YIELD node
WITH node WHERE node:Tool
RETURN node.id AS id
