// Purpose: Pairs of tools that lists name together, of all sources or of one, with how many entries do.
// Mode: read
// Parameters: $source string|null
// Rows: {first, second, source: string, listings: integer}
// Index: source_id, match_by_count
MATCH (s:Source)
WHERE s.id >= coalesce($source, '') AND ($source IS NULL OR s.id = $source)
MATCH (m:Match {source: s.id, kind: 'listing', state: 'live', counted: true})
WHERE m.count >= 0 AND m.id >= '' AND m.first STARTS WITH 'tool:' AND m.second STARTS WITH 'tool:'
WITH m.source AS source, m.first AS first, m.second AS second, count(*) AS listings
RETURN substring(first, 5) AS first, substring(second, 5) AS second, source, listings
ORDER BY source, first, second
