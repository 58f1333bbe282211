// Purpose: How many imports there are, of one source or of all.
// Mode: read
// Parameters: $source string|null
// Rows: {total: integer}
// Index: none: counts all imports on purpose, which are few
MATCH (i:Import)
WHERE $source IS NULL OR i.source = $source
RETURN count(i) AS total
