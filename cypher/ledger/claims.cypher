// Purpose: Claims of tools against tools that count, of all sources or of one, at most $limit of each: who claims against whom, with what result and in what.
// Mode: read
// Parameters: $source string|null, $limit integer
// Rows: {id, first, second: string, count, wins, losses, ties: integer, dimensions: string}
// Index: source_id, match_by_count; all sources are read on purpose, which are few
MATCH (s:Source)
WHERE $source IS NULL OR s.id = $source
CALL (s) {
  MATCH (m:Match)
  USING INDEX m:Match(source, kind, state, counted, count, id)
  WHERE m.source = s.id AND m.kind = 'claim' AND m.state = 'live' AND m.counted = true AND m.count > 0 AND m.id >= ''
  RETURN m LIMIT $limit
}
WITH m
WHERE m.pair IS NOT NULL AND m.first STARTS WITH 'tool:'
RETURN m.id AS id, m.first AS first, m.second AS second, m.count AS count, m.wins AS wins, m.losses AS losses, m.ties AS ties,
       m.dimensions AS dimensions
ORDER BY id
