// Purpose: What the map of groups is made of: the sources, each in the state it is in.
// Mode: read
// Parameters: $prefix string
// Rows: {state: string}
// Index: source_id
MATCH (s:Source)
WHERE s.id STARTS WITH $prefix
RETURN s.id + ' ' + coalesce(s.contentHash, 'unfinished') AS state
ORDER BY state
