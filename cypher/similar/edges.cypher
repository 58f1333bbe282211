// Purpose: All pairs of capabilities that are near in meaning.
// Mode: read
// Parameters: $least float
// Rows: {low: string, high: string, score: float}
// Index: none: reads all such edges on purpose, to write only what differs
MATCH (a:Capability)-[s:SIMILAR_TO]->(b:Capability)
WHERE s.score >= $least
RETURN a.id AS low, b.id AS high, s.score AS score
