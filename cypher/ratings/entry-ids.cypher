// Purpose: Ids of entries by what they say, at most so many of each.
// Mode: read
// Parameters: $source string, $rows list of {row: integer, pair: string, kind: string, judge, context: string|null, counted: boolean, first, second: string, wins, losses, ties: integer, entries: integer}
// Rows: {row: integer, ids: list of string}
// Index: match_pair
UNWIND $rows AS row
MATCH (m:Match {pair: row.pair})
WHERE m.source = $source AND m.state = 'live' AND m.kind = row.kind AND m.first = row.first AND m.second = row.second
  AND coalesce(m.judge, '') = coalesce(row.judge, '') AND coalesce(m.context, '') = coalesce(row.context, '')
  AND m.counted = row.counted AND m.wins = row.wins AND m.losses = row.losses AND m.ties = row.ties
WITH row, m ORDER BY row.row, m.id
WITH row, collect(m.id) AS ids
RETURN row.row AS row, ids[..row.entries] AS ids
ORDER BY row
