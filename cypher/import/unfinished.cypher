// Purpose: Imports that have not come to an end, oldest first.
// Mode: read
// Parameters: $states list of strings
// Rows: {id: string, source: string, sha256: string, at: string, state: string, undoAs: string|null}
// Index: none: reads all imports on purpose, which are few
MATCH (i:Import)
WHERE i.state IN $states
RETURN i.id AS id, i.source AS source, i.sha256 AS sha256, i.at AS at, i.state AS state, i.undoAs AS undoAs
ORDER BY i.at, id
