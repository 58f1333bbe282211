// Purpose: What each of these nodes was matched against, the strongest first, at most $perNode edges of each side; an edge a source.
// Mode: read
// Parameters: $refs list of string, $perNode integer
// Rows: {ref: string, others: list of string, matches: list of integer}
// Index: matched_low and matched_high (relationship), in their own order
UNWIND $refs AS ref
CALL (ref) {
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.low = ref AND m.strength > 0 AND m.high IS NOT NULL
  WITH m ORDER BY m.low DESC, m.strength DESC, m.high DESC
  LIMIT $perNode
  RETURN collect(m.high) AS others, collect(m.strength) AS matches
  UNION ALL
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.high = ref AND m.strength > 0 AND m.low IS NOT NULL
  WITH m ORDER BY m.high DESC, m.strength DESC, m.low DESC
  LIMIT $perNode
  RETURN collect(m.low) AS others, collect(m.strength) AS matches
}
WITH ref, others, matches
WHERE size(others) > 0
RETURN ref, others, matches
