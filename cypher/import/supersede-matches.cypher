// Purpose: Entries of a source that its newer snapshot no longer holds stay as history and count no more.
// Mode: write
// Parameters: $source string, $import string, $at string
// Rows: {id: string, first: string|null, second: string|null, pair: string|null}
// Index: match_source
MATCH (m:Match {source: $source})
WHERE m.import <> $import AND m.state = 'live'
SET m.state = 'superseded', m.supersededAt = $at, m.supersededBy = $import
RETURN m.id AS id, m.first AS first, m.second AS second, m.pair AS pair
