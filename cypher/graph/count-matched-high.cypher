// Purpose: How many neighbours of a node that is the high side fit the filters, at most $depth edges deep.
// Mode: read
// Parameters: $ref string, $minStrength integer, $source string|null, $type string|null, $depth integer
// Rows: {total: integer, lookedAt: integer}
// Index: matched_high (relationship), in its own order
MATCH ()-[m:MATCHED_AGAINST]->()
WHERE m.high = $ref AND m.strength >= $minStrength AND m.low IS NOT NULL
WITH m ORDER BY m.high DESC, m.strength DESC, m.low DESC
LIMIT $depth
RETURN count(DISTINCT CASE
         WHEN ($source IS NULL OR m.source = $source) AND ($type IS NULL OR startNode(m).type = $type) THEN m.low
       END) AS total,
       count(m) AS lookedAt
