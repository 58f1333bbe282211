// Purpose: For each node its few strongest pairs within a set of nodes, looking at most $depth edges deep a node and side.
// Mode: read
// Parameters: $refs list of string, $perNode integer, $depth integer
// Rows: {pair: string}
// Index: matched_low and matched_high (relationship), in their own order
UNWIND $refs AS ref
CALL (ref) {
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.low = ref AND m.strength > 0 AND m.high IS NOT NULL
  WITH m ORDER BY m.low DESC, m.strength DESC, m.high DESC
  LIMIT $depth
  WITH m WHERE m.high IN $refs
  RETURN DISTINCT m.pair AS pair, m.strength AS strength
  LIMIT $perNode
  UNION
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.high = ref AND m.strength > 0 AND m.low IS NOT NULL
  WITH m ORDER BY m.high DESC, m.strength DESC, m.low DESC
  LIMIT $depth
  WITH m WHERE m.low IN $refs
  RETURN DISTINCT m.pair AS pair, m.strength AS strength
  LIMIT $perNode
}
WITH ref, pair, strength ORDER BY ref, strength DESC, pair
WITH ref, collect(pair)[..$perNode] AS pairs
UNWIND pairs AS pair
RETURN DISTINCT pair
