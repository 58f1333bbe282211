// Purpose: Note an import that waits for its turn.
// Mode: write
// Parameters: $import string, $source string, $snapshot string|null, $at string, $sha256 string
// Rows: {id: string}
// Index: import_id
MERGE (i:Import {id: $import})
ON CREATE SET i.at = $at
SET i.source = $source, i.snapshot = $snapshot, i.sha256 = $sha256, i.state = 'queued', i.fault = null
RETURN i.id AS id
