// Purpose: Which of these capabilities each of these tools offers; a hub is asked by its tools, not by its own many offers.
// Mode: read
// Parameters: $tools list of string, $capabilities list of string
// Rows: {tool: string, capability: string, byRule: boolean}
// Index: tool_id
UNWIND $tools AS id
MATCH (t:Tool {id: id})-[o:OFFERS]->(:Capability)
WHERE o.capability IN $capabilities
RETURN DISTINCT o.tool AS tool, o.capability AS capability, coalesce(o.basis, '') = 'rule' AS byRule
