// Purpose: Neighbours of a node that is the low side, strongest first, from a place in that order on; filters look at most $depth edges deep.
// Mode: read
// Parameters: $ref string, $minStrength integer, $fromStrength integer, $fromRef string, $source string|null, $type string|null, $depth integer, $limit integer
// Rows: {ref: string, strength: integer}
// Index: matched_low (relationship), in its own order: first what is as strong as the place, then what is weaker
CALL () {
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.low = $ref AND m.strength = $fromStrength AND m.high < $fromRef
  WITH m ORDER BY m.low DESC, m.strength DESC, m.high DESC
  LIMIT $depth
  RETURN m
  UNION ALL
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.low = $ref AND m.strength < $fromStrength AND m.strength >= $minStrength AND m.high IS NOT NULL
  WITH m ORDER BY m.low DESC, m.strength DESC, m.high DESC
  LIMIT $depth
  RETURN m
}
WITH m
LIMIT $depth
WITH m
WHERE ($source IS NULL OR m.source = $source) AND ($type IS NULL OR endNode(m).type = $type)
RETURN DISTINCT m.high AS ref, m.strength AS strength
LIMIT $limit
