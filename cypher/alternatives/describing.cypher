// Purpose: Which sources say of these tools what they offer.
// Mode: read
// Parameters: $ids list of string
// Rows: {tool: string, sources: list of string}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})-[o:OFFERS]->(:Capability)
RETURN o.tool AS tool, collect(DISTINCT o.source) AS sources
