// Purpose: What the stored map was made of, and what it would be made of now.
// Mode: read
// Parameters: $id string, $prefix string
// Rows: {made: string|null, sources: list of string}
// Index: meta_id, source_id
OPTIONAL MATCH (m:Meta {id: $id})
RETURN m.hash AS made,
       COLLECT {
         MATCH (s:Source)
         WHERE s.id STARTS WITH $prefix
         RETURN s.id + ' ' + coalesce(s.contentHash, 'unfinished') AS state ORDER BY state
       } AS sources
