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
RETURN first, other {.ref, .id, .name, .type, .vendor} AS other,
       {source: m.source, matches: sum(m.count), wins: sum(m.wins), losses: sum(m.losses), ties: sum(m.ties),
        unjudged: sum(m.unjudged), kinds: collect(DISTINCT m.kind)} AS edge,
       count(m) AS entries
