// Purpose: Delete entries that only these imports brought, at most $limit at a time; none of them counts any more.
// Mode: write
// Parameters: $source string, $imports list of string, $limit integer
// Rows: {deleted: integer}
// Index: match_source
MATCH (m:Match {source: $source})
WHERE m.born IN $imports
WITH m LIMIT $limit
DELETE m
RETURN count(*) AS deleted
