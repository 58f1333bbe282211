// Purpose: The results of each two of the strongest tools of a rating table, added up over its entries; wins are those of the stronger.
// Mode: read
// Parameters: $table, $source, $kind string, $judge, $context string|null, $whole, $counted boolean, $tools integer
// Rows: {row, column, wins, losses, ties: integer}
// Index: rating_table, match_source
MATCH (r:Rating {table: $table})
WHERE 1 <= r.position <= $tools
WITH collect(['tool:' + r.tool, r.position]) AS listed
MATCH (m:Match {source: $source})
WHERE m.state = 'live' AND m.pair IS NOT NULL AND m.kind = $kind AND m.counted = $counted AND coalesce(m.judge, '') = coalesce($judge, '')
  AND ($whole OR coalesce(m.context, '') = coalesce($context, '')) AND m.wins + m.losses + m.ties > 0
WITH listed, m.first AS first, m.second AS second, sum(m.wins) AS wins, sum(m.losses) AS losses, sum(m.ties) AS ties
WITH head([one IN listed WHERE one[0] = first | one[1]]) AS a, head([one IN listed WHERE one[0] = second | one[1]]) AS b, wins, losses, ties
WHERE a <> b
WITH CASE WHEN a < b THEN a ELSE b END AS row, CASE WHEN a < b THEN b ELSE a END AS column,
     CASE WHEN a < b THEN wins ELSE losses END AS wins, CASE WHEN a < b THEN losses ELSE wins END AS losses, ties
RETURN row - 1 AS row, column - 1 AS column, sum(wins) AS wins, sum(losses) AS losses, sum(ties) AS ties
ORDER BY row, column
