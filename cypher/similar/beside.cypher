// Purpose: What is near in meaning to each of these capabilities, the nearest first.
// Mode: read
// Parameters: $ids list of string
// Rows: {id, other, name: string, score: float}
// Index: capability_id
UNWIND $ids AS id
MATCH (a:Capability {id: id})-[s:SIMILAR_TO]-(b)
RETURN id, b.id AS other, b.name AS name, s.score AS score
ORDER BY id, score DESC, other
