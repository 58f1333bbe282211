// Purpose: Delete what these imports noted of entries before and after them, at most $limit at a time.
// Mode: write
// Parameters: $source string, $imports list of string, $limit integer
// Rows: {deleted: integer}
// Index: former_source
MATCH (m:Former {source: $source})
WHERE m.import IN $imports OR m.supersededBy IN $imports
WITH m LIMIT $limit
DELETE m
RETURN count(*) AS deleted
