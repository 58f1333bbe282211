// Purpose: Tools that lists name beside each of these, one a list, looking at most $depth edges deep a node and side.
// Mode: read
// Parameters: $refs list of string, $depth integer, $limit integer
// Rows: {ref: string, other: string, source: string}
// Index: matched_low and matched_high (relationship), in their own order
UNWIND $refs AS ref
CALL (ref) {
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.low = ref AND m.strength > 0 AND m.high IS NOT NULL
  WITH m ORDER BY m.low DESC, m.strength DESC, m.high DESC
  LIMIT $depth
  WITH m WHERE 'listing' IN m.kinds
  RETURN m.high AS other, m.source AS source
  LIMIT $limit
  UNION
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.high = ref AND m.strength > 0 AND m.low IS NOT NULL
  WITH m ORDER BY m.high DESC, m.strength DESC, m.low DESC
  LIMIT $depth
  WITH m WHERE 'listing' IN m.kinds
  RETURN m.low AS other, m.source AS source
  LIMIT $limit
}
RETURN ref, other, source
