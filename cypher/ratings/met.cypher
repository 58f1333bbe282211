// Purpose: What two tools of a board did against each other, added up over its entries; wins are those of $first.
// Mode: read
// Parameters: $pair, $first, $source, $kind string, $judge, $context string|null, $whole, $counted boolean
// Rows: {wins, losses, ties: integer}
// Index: match_pair
MATCH (m:Match {pair: $pair})
WHERE m.source = $source AND m.state = 'live' AND m.kind = $kind AND m.counted = $counted AND coalesce(m.judge, '') = coalesce($judge, '')
  AND ($whole OR coalesce(m.context, '') = coalesce($context, ''))
RETURN coalesce(sum(CASE WHEN m.first = $first THEN m.wins ELSE m.losses END), 0) AS wins,
       coalesce(sum(CASE WHEN m.first = $first THEN m.losses ELSE m.wins END), 0) AS losses,
       coalesce(sum(m.ties), 0) AS ties
