// Purpose: Open an import: the source as it describes itself, and a running import node.
// Mode: write
// Parameters: $source map, $import string, $at string, $sha256 string
// Rows: {id: string}
// Index: source_id, import_id
MERGE (s:Source {id: $source.id})
SET s = $source
MERGE (i:Import {id: $import})
SET i.source = $source.id, i.at = $at, i.sha256 = $sha256, i.state = 'running'
RETURN i.id AS id
