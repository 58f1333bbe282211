// Purpose: Tools whose meaning is nearest to a tool's, nearest first; none where it has none.
// Mode: read
// Parameters: $id string, $limit integer
// Rows: {id: string}
// Index: tool_id, tool_meaning (vector)
MATCH (asked:Tool {id: $id})
WHERE asked.vector IS NOT NULL
CALL db.index.vector.queryNodes('tool_meaning', $limit, asked.vector) YIELD node
RETURN node.id AS id
