// Purpose: How many tools have a rank, by how many of its parts are known.
// Mode: read
// Parameters: $min float
// Rows: {known: integer, tools: integer}
// Index: tool_rank
MATCH (t:Tool)
WHERE t.rank >= $min AND t.id IS NOT NULL
RETURN t.rankKnown AS known, count(*) AS tools
ORDER BY known DESC
