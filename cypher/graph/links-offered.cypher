// Purpose: What each of these tools offers, in its sources' order, at most $perNode edges a tool.
// Mode: read
// Parameters: $tools list of string, $perNode integer
// Rows: {tool: string, capabilities: list of string}
// Index: offers_tool (relationship), in its own order
UNWIND $tools AS tool
CALL (tool) {
  MATCH ()-[o:OFFERS]->()
  WHERE o.tool = tool AND o.position IS NOT NULL AND o.capability IS NOT NULL
  WITH o ORDER BY o.tool, o.position, o.capability
  LIMIT $perNode
  RETURN collect(o.capability) AS capabilities
}
WITH tool, capabilities
WHERE size(capabilities) > 0
RETURN tool, capabilities
