// Purpose: Capabilities near in meaning to this one, the nearest first: of one kind, or of any.
// Mode: read
// Parameters: $ref string, $kind string|null, $limit integer
// Rows: {similar: {id, name, kind, tools, score}}
// Index: similar_low, similar_high (relationship), each in its own order
CALL () {
  MATCH ()-[s:SIMILAR_TO]->(c)
  WHERE s.low = $ref AND s.score > 0 AND s.high IS NOT NULL AND ($kind IS NULL OR c.kind = $kind)
  WITH s, c ORDER BY s.low DESC, s.score DESC, s.high DESC LIMIT $limit
  RETURN c, s.score AS score
  UNION
  MATCH (c)-[s:SIMILAR_TO]->()
  WHERE s.high = $ref AND s.score > 0 AND s.low IS NOT NULL AND ($kind IS NULL OR c.kind = $kind)
  WITH s, c ORDER BY s.high DESC, s.score DESC, s.low DESC LIMIT $limit
  RETURN c, s.score AS score
}
RETURN c {.id, .name, .kind, tools: c.toolCount, score: score} AS similar
ORDER BY score DESC, c.id
LIMIT $limit
