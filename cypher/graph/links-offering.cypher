// Purpose: Who offers each of these capabilities, the most matched first, at most $perNode edges a capability.
// Mode: read
// Parameters: $capabilities list of string, $perNode integer
// Rows: {capability: string, tools: list of string}
// Index: offers_capability (relationship), in its own order
UNWIND $capabilities AS capability
CALL (capability) {
  MATCH ()-[o:OFFERS]->()
  WHERE o.capability = capability AND o.strength IS NOT NULL AND o.tool IS NOT NULL
  WITH o ORDER BY o.capability DESC, o.strength DESC, o.tool DESC
  LIMIT $perNode
  RETURN collect(o.tool) AS tools
}
WITH capability, tools
WHERE size(tools) > 0
RETURN capability, tools
