// Purpose: How many entries an import brought or renewed.
// Mode: read
// Parameters: $import string
// Rows: {entries: integer}
// Index: match_import
MATCH (m:Match {import: $import})
RETURN count(m) AS entries
