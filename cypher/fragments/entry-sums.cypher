// Purpose: Entries added up by what they are; a month only where an entry has a day of its own, which is not its source's snapshot.
// Mode: fragment
// Parameters: none
// Names: m: Match
WITH m.source AS source, m.kind AS kind, m.judge AS judge, m.day AS day,
     m.counted AND m.state = 'live' AND m.pair IS NOT NULL AS counts, count(*) AS entries, sum(m.count) AS matches
MATCH (s:Source {id: source})
WITH source, s.title AS sourceTitle, kind, judge, counts, CASE WHEN day IN ['', coalesce(s.snapshot, '')] THEN null ELSE left(day, 7) END AS month,
     sum(entries) AS entries, sum(matches) AS matches
RETURN source, sourceTitle, kind, judge, month, counts, entries, matches
ORDER BY source, kind, judge, month, counts
