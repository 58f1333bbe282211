// Purpose: How many tools the full-text index finds by their facets, counted up to $depth.
// Mode: read
// Parameters: $query string, $depth integer
// Rows: {total: integer}
// Index: words_and_facets (full text)
CALL db.index.fulltext.queryNodes('words_and_facets', $query, {limit: $depth}) YIELD score
RETURN count(score) AS total
