// Purpose: The next entries of the ledger after a place, largest first, then by id.
// Mode: read
// Parameters: $source string|null, $kinds list of string, $states list of string, $counted list of boolean, $judge string|null, $counts boolean|null, $since string|null, $until string|null, $count integer, $id string, $limit integer
// Rows: {id: string, day: string, count: integer}
// Index: source_id, match_by_count in its own order, for every source, kind and standing that is there; all sources are read on purpose, which are few
MATCH (s:Source)
WHERE $source IS NULL OR s.id = $source
UNWIND $kinds AS kind
WITH s.id AS source, kind
WHERE EXISTS {
  MATCH (m:Match)
  USING INDEX m:Match(source, kind, state, counted, count, id)
  WHERE m.source = source AND m.kind = kind AND m.state >= '' AND m.counted IS NOT NULL AND m.count IS NOT NULL AND m.id IS NOT NULL
}
UNWIND $states AS state
UNWIND $counted AS counted
CALL (source, kind, state, counted) {
  MATCH (m:Match)
  USING INDEX m:Match(source, kind, state, counted, count, id)
  WHERE m.source = source AND m.kind = kind AND m.state = state AND m.counted = counted
    AND m.count = $count AND m.id < $id
    AND // Include: entry-in-part
  RETURN m ORDER BY m.source DESC, m.kind DESC, m.state DESC, m.counted DESC, m.count DESC, m.id DESC
  LIMIT $limit
  UNION ALL
  MATCH (m:Match)
  USING INDEX m:Match(source, kind, state, counted, count, id)
  WHERE m.source = source AND m.kind = kind AND m.state = state AND m.counted = counted
    AND m.count < $count AND m.id >= ''
    AND // Include: entry-in-part
  RETURN m ORDER BY m.source DESC, m.kind DESC, m.state DESC, m.counted DESC, m.count DESC, m.id DESC
  LIMIT $limit
}
WITH m
ORDER BY m.count DESC, m.id DESC
LIMIT $limit
RETURN m.id AS id, m.day AS day, m.count AS count
