// Purpose: Entries of a source that its newer reading no longer holds stay as history and count no more; at most $limit of them.
// Mode: write
// Parameters: $source string, $import string, $at string, $limit integer
// Rows: {superseded: integer}
// Index: match_source
MATCH (m:Match {source: $source})
WHERE m.import <> $import AND coalesce(m.said, m.state) = 'live'
WITH m LIMIT $limit
SET m.state = 'superseded', m.said = null, m.supersededAt = $at, m.supersededBy = $import
RETURN count(m) AS superseded
