// Purpose: What groups of entries add up to; a month only where an entry has a day of its own, which is not its source's snapshot.
// Mode: fragment
// Parameters: none
// Names: source: of a group of entries, as kind, judge, day, counts, included, entries and matches are
MATCH (s:Source {id: source})
WITH source, s.title AS sourceTitle, kind, judge, counts, included, CASE WHEN day IN ['', coalesce(s.snapshot, '')] THEN null ELSE left(day, 7) END AS month,
     sum(entries) AS entries, sum(matches) AS matches
RETURN source, sourceTitle, kind, judge, month, counts, included, entries, matches
ORDER BY source, kind, judge, month, counts, included
