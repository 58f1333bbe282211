// Purpose: OFFERS edges among a set of nodes, one a source.
// Mode: read
// Parameters: $tools list of string, $capabilities list of string
// Rows: {tool: string, capability: string, source: string}
// Index: tool_id
UNWIND $tools AS id
MATCH (t:Tool {id: id})-[o:OFFERS]->(:Capability)
WHERE o.capability IN $capabilities
RETURN o.tool AS tool, o.capability AS capability, o.source AS source
ORDER BY tool, capability, source
