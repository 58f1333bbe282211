// Purpose: Which of these capabilities each of these tools offers.
// Mode: read
// Parameters: $tools list of string, $capabilities list of string
// Rows: {tool: string, capability: string}
// Index: tool_id, capability_id
UNWIND $tools AS id
MATCH (t:Tool {id: id})-[:OFFERS]->(c:Capability)
WHERE c.id IN $capabilities
RETURN DISTINCT t.id AS tool, c.id AS capability
ORDER BY tool, capability
