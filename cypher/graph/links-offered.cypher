// Purpose: What each of these tools offers, in its sources' order, at most $perNode edges a tool; of which kind each is and how many tools offer it.
// Mode: read
// Parameters: $tools list of string, $perNode integer
// Rows: {tool: string, capabilities: list of {id: string, kind: string, tools: integer}}
// Index: offers_tool (relationship), in its own order
UNWIND $tools AS tool
CALL (tool) {
  MATCH ()-[o:OFFERS]->(c)
  WHERE o.tool = tool AND o.position IS NOT NULL AND o.capability IS NOT NULL
  WITH o, c ORDER BY o.tool, o.position, o.capability
  LIMIT $perNode
  RETURN collect({id: o.capability, kind: c.kind, tools: coalesce(c.toolCount, 0)}) AS capabilities
}
WITH tool, capabilities
WHERE size(capabilities) > 0
RETURN tool, capabilities
