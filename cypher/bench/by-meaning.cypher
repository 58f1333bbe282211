// Purpose: Tools by how near their stored meaning is to a tool's, nearest first, compared with all of them.
// Mode: read
// Parameters: $id string, $limit integer
// Rows: {id: string, score: float}
// Index: none: compares with every tool on purpose
MATCH (asked:Tool {id: $id})
MATCH (t:Tool)
WHERE t.vector IS NOT NULL AND t <> asked
WITH t.id AS id, vector.similarity.cosine(t.vector, asked.vector) AS score
WHERE score IS NOT NULL
RETURN id, score
ORDER BY score DESC, id
LIMIT $limit
