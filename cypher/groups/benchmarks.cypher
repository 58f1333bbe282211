// Purpose: Sources of judged battles, of tasks decided by tests or scores, and of votes, for the names of groups.
// Mode: read
// Parameters: $prefix string
// Rows: {id, title: string}
// Index: source_id, match_source
MATCH (s:Source)
WHERE s.id STARTS WITH $prefix AND EXISTS { MATCH (m:Match {source: s.id}) WHERE m.kind IN ['battle', 'trial', 'score', 'vote'] }
RETURN s.id AS id, s.title AS title
ORDER BY s.id
