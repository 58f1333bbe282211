// Purpose: All entries: counts, ids of a page.
// Mode: read
// Parameters: $words list of string|null, $source string|null, $kind string|null, $context string|null, $state string|null, $skip integer, $limit integer
// Rows: {total: integer, counted: integer, sum: integer, ids: list of string}
// Index: match_id
MATCH (m:Match)
WHERE m.id >= ''
  AND ($words IS NULL OR m.capability IN $words OR m.firstKey IN [word IN $words | 'capability:' + word])
  AND ($source IS NULL OR m.source = $source)
  AND ($kind IS NULL OR m.kind = $kind)
  AND ($context IS NULL OR m.context = $context)
  AND ($state IS NULL OR m.state = $state)
WITH m ORDER BY coalesce(m.at, '') DESC, m.id
RETURN count(m) AS total,
       sum(CASE WHEN m.counted AND m.state = 'live' AND m.pair IS NOT NULL THEN 1 ELSE 0 END) AS counted,
       sum(CASE WHEN m.counted AND m.state = 'live' AND m.pair IS NOT NULL THEN m.count ELSE 0 END) AS sum,
       collect(m.id)[$skip..$skip + $limit] AS ids
