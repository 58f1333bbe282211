// Purpose: Entries of a source that its newer reading no longer holds stay as history and count no more.
// Mode: write
// Parameters: $source string, $import string, $at string
// Rows: {id: string}
// Index: match_source
MATCH (m:Match {source: $source})
WHERE m.import <> $import AND m.state = 'live'
SET m.state = 'superseded', m.supersededAt = $at, m.supersededBy = $import
RETURN m.id AS id
