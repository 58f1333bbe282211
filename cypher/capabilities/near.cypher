// Purpose: Capabilities of the same kind that are nearest in meaning to this one, the nearest first and none farther than $least; every one of the kind is measured, so it is no question to ask of an operation.
// Mode: read
// Parameters: $id string, $least float, $limit integer
// Rows: {similar: {id, name, kind, tools, score}}
// Index: capability_id, capability_kind; sorts what it measured on purpose: it is asked of kinds of some hundreds
MATCH (of:Capability {id: $id})
WHERE of.kind <> 'operation' AND of.vector IS NOT NULL
MATCH (c:Capability)
WHERE c.kind = of.kind AND c.timesMatched >= 0 AND c.id IS NOT NULL AND c.vector IS NOT NULL AND c <> of
WITH c, round(2 * vector.similarity.cosine(c.vector, of.vector) - 1, 3) AS score
WHERE score >= $least
WITH c, score ORDER BY score DESC, c.id
LIMIT $limit
RETURN c {.id, .name, .kind, tools: c.toolCount, score: CASE WHEN score > 1 THEN 1.0 ELSE score END} AS similar
