// Purpose: Whether this reading of a source was the last that happened to it, and was taken back.
// Mode: read
// Parameters: $source string, $sha256 string
// Rows: {undone: boolean}
// Index: import_source
OPTIONAL MATCH (i:Import {source: $source})
WHERE i.sha256 = $sha256
WITH i ORDER BY i.at DESC LIMIT 1
RETURN coalesce(i.state IN ['undone', 'undoing', 'cancelled'], false) AS undone
