// Purpose: Store the rank of tools with what it was made of; null takes it away.
// Mode: write
// Parameters: $rows list of {id, rank, known, rankParts}
// Rows: {count: integer}
// Index: tool_id
UNWIND $rows AS row
MATCH (t:Tool {id: row.id})
SET t.rank = row.rank, t.rankKnown = row.known, t.rankParts = row.rankParts
RETURN count(t) AS count
