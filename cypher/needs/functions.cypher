// Purpose: All that these tools offer, with what tells functions from properties.
// Mode: read
// Parameters: $ids list of string
// Rows: {tool, id, kind: string, tools: integer}
// Index: tool_id
UNWIND $ids AS tool
MATCH (t:Tool {id: tool})-[:OFFERS]->(c:Capability)
RETURN DISTINCT tool, c.id AS id, c.kind AS kind, c.toolCount AS tools
