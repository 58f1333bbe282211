// Purpose: How these tools did in the counted entries about a capability, by tool, source and kind, each entry once; wins are the tool's. None where more than $most entries, counted or not, are about it: they are not added up in part.
// Mode: read
// Parameters: $words list of string, $about list of {source, contexts}, $refs list of string, $most integer
// Rows: {more: boolean, results: list of {ref, source, kind, matches, wins, losses, ties, unjudged}}
// Index: match_capability, match_firstkey, match_first, match_second
CALL () {
  UNWIND $words AS word
  MATCH (m:Match {capability: word}) RETURN m
  UNION
  UNWIND $words AS word
  MATCH (m:Match {firstKey: 'capability:' + word}) RETURN m
  UNION
  UNWIND $refs AS ref
  UNWIND $about AS one
  MATCH (m:Match {first: ref}) WHERE one.source = m.source AND (one.contexts IS NULL OR any(context IN one.contexts WHERE m.context =~ context)) RETURN m
  UNION
  UNWIND $refs AS ref
  UNWIND $about AS one
  MATCH (m:Match {second: ref}) WHERE one.source = m.source AND (one.contexts IS NULL OR any(context IN one.contexts WHERE m.context =~ context)) RETURN m
}
WITH m LIMIT $most + 1
WITH collect(m) AS found
WITH size(found) > $most AS more,
     CASE WHEN size(found) > $most THEN [] ELSE [m IN found WHERE m.counted AND m.state = 'live' AND m.pair IS NOT NULL] END AS found
RETURN more, COLLECT {
  UNWIND found AS m
  UNWIND [[m.first, true], [m.second, m.first STARTS WITH 'capability:']] AS side
  WITH m, side[0] AS ref, side[1] AS own
  WHERE ref IN $refs
  WITH ref, m.source AS source, m.kind AS kind, sum(m.count) AS matches, sum(CASE WHEN own THEN m.wins ELSE m.losses END) AS wins,
       sum(CASE WHEN own THEN m.losses ELSE m.wins END) AS losses, sum(m.ties) AS ties, sum(m.unjudged) AS unjudged
  ORDER BY ref, matches DESC, source, kind
  RETURN {ref: ref, source: source, kind: kind, matches: matches, wins: wins, losses: losses, ties: ties, unjudged: unjudged}
} AS results
