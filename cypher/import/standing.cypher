// Purpose: The import by which this very reading of a source is in force, if it is: nothing would change by it.
// Mode: read
// Parameters: $source string, $sha256 string
// Rows: {id: string, records: integer, entries: integer}
// Index: source_id, import_source
MATCH (s:Source {id: $source})
WHERE s.contentHash = $sha256
MATCH (i:Import {source: $source})
WHERE i.sha256 = $sha256 AND i.state = 'done'
RETURN i.id AS id, coalesce(i.records, 0) AS records, coalesce(i.entries, 0) AS entries
ORDER BY i.at DESC
LIMIT 1
