// Purpose: What a tool was matched against and how it ended, an edge a source, at most $depth of each side, the strongest first; wins are the low side's.
// Mode: read
// Parameters: $ref string, $depth integer
// Rows: {low: boolean, other: {id, name, type, vendor}, edge: {source, matches, wins, losses, ties, unjudged, kinds}}
// Index: matched_low, matched_high (relationship), in their own order
CALL () {
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.low = $ref AND m.strength >= 1 AND m.high IS NOT NULL
  WITH m ORDER BY m.low DESC, m.strength DESC, m.high DESC
  LIMIT $depth
  RETURN m, endNode(m) AS other, true AS low
  UNION ALL
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.high = $ref AND m.strength >= 1 AND m.low IS NOT NULL
  WITH m ORDER BY m.high DESC, m.strength DESC, m.low DESC
  LIMIT $depth
  RETURN m, startNode(m) AS other, false AS low
}
RETURN low, other {.ref, .id, .name, .type, .vendor} AS other,
       m {.source, .matches, .wins, .losses, .ties, .unjudged, .kinds} AS edge
