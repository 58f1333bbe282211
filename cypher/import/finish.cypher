// Purpose: Close an import: counts, and the hash that lets the next start skip it.
// Mode: write
// Parameters: $source string, $import string, $sha256 string, $records integer, $entries integer, $parts integer
// Rows: {id: string}
// Index: source_id, import_id
MATCH (s:Source {id: $source}), (i:Import {id: $import})
SET i.state = 'done', i.records = $records, i.entries = $entries, i.parts = $parts, i.undoTo = null, s.contentHash = $sha256
RETURN i.id AS id
