// Purpose: The import of this very reading of a source that was cut off, if there is one: the next run goes on under its id.
// Mode: read
// Parameters: $source string, $sha256 string
// Rows: {id: string}
// Index: import_source
MATCH (i:Import {source: $source})
WHERE i.sha256 = $sha256 AND i.state IN ['running', 'failed', 'queued']
RETURN i.id AS id
ORDER BY i.at DESC
LIMIT 1
