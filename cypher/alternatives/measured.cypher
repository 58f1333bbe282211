// Purpose: Whether lists name each of these tools beside another, and whether it was weighed against another, looking at most $depth edges deep a side.
// Mode: read
// Parameters: $refs list of string, $depth integer
// Rows: {ref: string, listed, weighed: boolean}
// Index: matched_low and matched_high (relationship), in their own order
UNWIND $refs AS ref
CALL (ref) {
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.low = ref AND m.strength > 0 AND m.high IS NOT NULL
  WITH m ORDER BY m.low DESC, m.strength DESC, m.high DESC
  LIMIT $depth
  RETURN m.kinds AS kinds, m.high AS other
  UNION ALL
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.high = ref AND m.strength > 0 AND m.low IS NOT NULL
  WITH m ORDER BY m.high DESC, m.strength DESC, m.low DESC
  LIMIT $depth
  RETURN m.kinds AS kinds, m.low AS other
}
WITH ref, kinds, other STARTS WITH 'tool:' AS byTool
RETURN ref,
       count(CASE WHEN byTool AND 'listing' IN kinds THEN 1 END) > 0 AS listed,
       count(CASE WHEN byTool AND kinds <> ['listing'] THEN 1 END) > 0 AS weighed
