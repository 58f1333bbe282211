// Purpose: Imports, of one source or of all, newest first.
// Mode: read
// Parameters: $source string|null, $skip integer, $limit integer
// Rows: {row: map}
// Index: none: reads all imports on purpose, which are few
MATCH (i:Import)
WHERE $source IS NULL OR i.source = $source
OPTIONAL MATCH (s:Source {id: i.source})
RETURN i {.id, .source, .at, .sha256, .snapshot, .state, .records, .entries, .about, .parts, .undoTo, .leftOut, .fault,
          title: s.title} AS row
ORDER BY i.at DESC, i.id
SKIP $skip LIMIT $limit
