// Purpose: Tools whose meaning is nearest to a tool's and that fit the filters, nearest first, out of the $depth nearest of all; none where it has none.
// Mode: read
// Parameters: $id string, $type string|null, $pricings list of string|null, $depth integer, $limit integer
// Rows: {id: string}
// Index: tool_id, tool_meaning (vector)
CYPHER 5
MATCH (asked:Tool {id: $id})
WHERE asked.vector IS NOT NULL
CALL db.index.vector.queryNodes('tool_meaning', $depth, asked.vector) YIELD node
WITH node
WHERE ($type IS NULL OR node.type = $type)
  AND ($pricings IS NULL OR any(one IN $pricings WHERE one IN node.pricings))
WITH node LIMIT $limit
RETURN node.id AS id
