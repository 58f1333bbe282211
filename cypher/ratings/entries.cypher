// Purpose: Live judged entries of a source between two tools, those that say the same of the same two together with their number.
// Mode: read
// Parameters: $source string, $kinds list of string
// Rows: {kind: string, judge, context: string|null, counted: boolean, first, second: string, wins, losses, ties, entries: integer}
// Index: match_source
MATCH (m:Match {source: $source})
WHERE m.state = 'live' AND m.pair IS NOT NULL AND m.kind IN $kinds AND m.wins + m.losses + m.ties > 0
  AND m.first STARTS WITH 'tool:' AND m.second STARTS WITH 'tool:'
WITH m.kind AS kind, m.judge AS judge, m.context AS context, m.counted AS counted, substring(m.first, 5) AS first,
     substring(m.second, 5) AS second, m.wins AS wins, m.losses AS losses, m.ties AS ties,
     count(m) AS entries
RETURN kind, judge, context, counted, first, second, wins, losses, ties, entries
ORDER BY kind, judge, context, counted, first, second, wins, losses, ties
