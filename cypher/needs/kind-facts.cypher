// Purpose: What it is told by whether tools are of a kind that generally offers something.
// Mode: read
// Parameters: $ids list of string, $capabilities list of string
// Rows: {id, name, type: string, contextTokens: integer|null, capabilities: list of string}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
RETURN t.id AS id, t.name AS name, t.type AS type, t.contextTokens AS contextTokens,
       COLLECT { MATCH (t)-[:OFFERS]->(c:Capability) WHERE c.id IN $capabilities RETURN DISTINCT c.id } AS capabilities
