// Purpose: Which of these capabilities are near each other in meaning.
// Mode: read
// Parameters: $ids list of string
// Rows: {low: string, high: string, score: float}
// Index: capability_id
UNWIND $ids AS id
MATCH (a:Capability {id: id})-[s:SIMILAR_TO]->(b:Capability)
WHERE b.id IN $ids
RETURN a.id AS low, b.id AS high, s.score AS score
ORDER BY score DESC, low, high
