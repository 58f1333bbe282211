// Purpose: Counts of all entries that fit, and the ids of a page of them: newest, oldest or largest first, those without a day last, equals by count and id.
// Mode: fragment
// Parameters: $order string, $skip integer, $limit integer
// Names: m: Match
WITH m ORDER BY
  CASE WHEN $order = 'oldest' THEN CASE m.day WHEN '' THEN 'z' ELSE m.day END END,
  CASE WHEN $order = 'oldest' THEN m.count END,
  CASE WHEN $order = 'oldest' THEN m.id END,
  CASE WHEN $order = 'newest' THEN m.day END DESC, m.count DESC, m.id DESC
WITH collect(m) AS found
CALL (found) {
  UNWIND found AS m
  WITH m WHERE m.counted AND m.state = 'live' AND m.pair IS NOT NULL
  WITH m.kind AS kind, count(m) AS entries, sum(m.count) AS matches ORDER BY matches DESC, kind
  RETURN collect({kind: kind, entries: entries, matches: matches}) AS byKind
}
RETURN size(found) AS total, byKind, [m IN found[$skip..$skip + $limit] | m.id] AS ids
