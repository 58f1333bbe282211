// Purpose: The sources, with what each brought.
// Mode: read
// Parameters: $prefix string
// Rows: {source: map, records: integer, entries: integer, matches: integer, importedAt: string|null}
// Index: source_id, record_source, match_source, import_source
MATCH (s:Source)
WHERE s.id STARTS WITH $prefix
CALL (s) {
  MATCH (r:Record {source: s.id})
  RETURN count(r) AS records
}
CALL (s) {
  MATCH (m:Match {source: s.id})
  RETURN count(m) AS entries, sum(CASE WHEN m.counted AND m.state = 'live' AND m.pair IS NOT NULL THEN m.count ELSE 0 END) AS matches
}
CALL (s) {
  OPTIONAL MATCH (i:Import {source: s.id})
  WHERE i.state = 'done'
  RETURN max(i.at) AS importedAt
}
RETURN s {.id, .title, .licence, .url, .snapshot, .staleAfterDays, .judge, .attribution} AS source, records, entries, matches, importedAt
ORDER BY s.id
