// Purpose: Of which kind capabilities are and how many tools offer each.
// Mode: read
// Parameters: $refs list of string
// Rows: {ref: string, kind: string, tools: integer}
// Index: node_ref
UNWIND $refs AS ref
MATCH (c:Node {ref: ref})
WHERE c.kind IS NOT NULL
RETURN c.ref AS ref, c.kind AS kind, coalesce(c.toolCount, 0) AS tools
