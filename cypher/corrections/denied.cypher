// Purpose: What people deny of these tools, and holds; tools of which nothing is denied are left out.
// Mode: read
// Parameters: $ids list of string
// Rows: {tool: string, capabilities: list of string}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})<-[:CORRECTS]-(:Correction)-[:DENIED]->(:Term)-[:MEANS]->(c:Capability)
RETURN t.id AS tool, collect(DISTINCT c.id) AS capabilities
