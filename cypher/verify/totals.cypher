// Purpose: The stored totals of the catalogue beside a recount.
// Mode: read
// Parameters: $id string
// Rows: {stored: string, counted: string}
// Index: none: counts all on purpose
CALL () { MATCH (t:Tool) RETURN count(t) AS tools }
CALL () { MATCH (c:Capability) RETURN count(c) AS capabilities }
CALL () {
  MATCH (m:Match)
  WHERE m.counted AND m.state = 'live' AND m.pair IS NOT NULL
  WITH m.pair AS pair, m.source AS source, sum(m.count) AS sum
  RETURN count(*) AS edges, sum(sum) AS matches
}
CALL () {
  MATCH (m:Match)
  WHERE m.counted AND m.state = 'live' AND m.pair IS NOT NULL
  WITH m.pair AS pair, m.source AS source, m.kind AS kind, sum(m.count) AS sum ORDER BY kind
  WITH pair, source, collect(kind) AS kinds, sum(sum) AS sum
  WITH reduce(s = head(kinds), kind IN tail(kinds) | s + ' ' + kind) AS kinds, sum(sum) AS sum
  ORDER BY sum DESC, kinds
  RETURN [x IN collect({kinds: kinds, sum: sum}) WHERE x.sum > 0 | x.kinds + '|' + x.sum] AS byKind
}
CALL () { MATCH (s:Source) RETURN count(s) AS sources, max(s.snapshot) AS snapshot }
CALL () {
  MATCH (t:Tool)
  WITH t.type AS type, count(t) AS total ORDER BY total DESC, type
  RETURN collect(type + '|' + total) AS byType
}
OPTIONAL MATCH (m:Meta {id: $id})
RETURN coalesce(m.tools, 0) + ' tools, ' + coalesce(m.capabilities, 0) + ' capabilities, ' + coalesce(m.edges, 0)
       + ' edges, ' + coalesce(m.matches, 0) + ' matches, ' + coalesce(m.sources, 0) + ' sources, newest '
       + coalesce(m.snapshot, 'none') + reduce(s = '', x IN coalesce(m.byType, []) + coalesce(m.matchesByKind, []) | s + ', ' + x) AS stored,
       tools + ' tools, ' + capabilities + ' capabilities, ' + edges + ' edges, ' + matches + ' matches, ' + sources
       + ' sources, newest ' + coalesce(snapshot, 'none') + reduce(s = '', x IN byType + byKind | s + ', ' + x) AS counted
