// Purpose: What the exact score of candidates is made of: their capabilities, how near their meaning is to the tool's, and what filters ask.
// Mode: read
// Parameters: $tool string, $ids list of string
// Rows: {id, type, pricings: list of string, ghost: boolean, timesMatched: integer, family: string|null, capabilities: list of string, meaning: float|null}
// Index: tool_id
MATCH (asked:Tool {id: $tool})
UNWIND $ids AS id
MATCH (t:Tool {id: id})
RETURN t.id AS id, t.type AS type, t.pricings AS pricings, t.ghost AS ghost, t.timesMatched AS timesMatched, t.family AS family,
       COLLECT { MATCH (t)-[:OFFERS]->(c:Capability) RETURN DISTINCT c.id } AS capabilities,
       vector.similarity.cosine(t.vector, asked.vector) AS meaning
