// Purpose: Live entries of a tool in one context, added up by the other tool, source and side, at most $depth of each side; wins are the first side's.
// Mode: read
// Parameters: $ref string, $context string, $depth integer
// Rows: {first: boolean, other: {id, name, type, vendor}, edge: {source, judge, matches, wins, losses, ties, unjudged, kinds}, entries: integer}
// Index: match_first, match_second, node_ref
CALL () {
  MATCH (m:Match {first: $ref})
  WHERE m.context = $context AND m.state = 'live' AND m.pair IS NOT NULL
  WITH m LIMIT $depth
  RETURN m, m.second AS ref, true AS first
  UNION ALL
  MATCH (m:Match {second: $ref})
  WHERE m.context = $context AND m.state = 'live' AND m.pair IS NOT NULL
  WITH m LIMIT $depth
  RETURN m, m.first AS ref, false AS first
}
MATCH (other:Node {ref: ref})
WITH first, other, m ORDER BY other.ref, m.source, m.kind
WITH first, other, m.source AS source, sum(m.count) AS matches, sum(m.wins) AS wins, sum(m.losses) AS losses,
     sum(m.ties) AS ties, sum(m.unjudged) AS unjudged, collect(DISTINCT m.kind) AS kinds, count(m) AS entries
RETURN first, other {.ref, .id, .name, .type, .vendor} AS other,
       {source: source, matches: matches, wins: wins, losses: losses, ties: ties, unjudged: unjudged, kinds: kinds} AS edge,
       entries
