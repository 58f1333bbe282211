// Purpose: How many neighbours of a node that is the low side fit the filters, at most $depth edges deep.
// Mode: read
// Parameters: $ref string, $minStrength integer, $source string|null, $type string|null, $depth integer
// Rows: {total: integer, lookedAt: integer}
// Index: matched_low (relationship), in its own order
MATCH ()-[m:MATCHED_AGAINST]->()
WHERE m.low = $ref AND m.strength >= $minStrength AND m.high IS NOT NULL
WITH m ORDER BY m.low DESC, m.strength DESC, m.high DESC
LIMIT $depth
RETURN count(DISTINCT CASE
         WHEN ($source IS NULL OR m.source = $source) AND ($type IS NULL OR endNode(m).type = $type) THEN m.high
       END) AS total,
       count(m) AS lookedAt
