// Purpose: The OFFERS edges between these tools and capabilities, one a source.
// Mode: read
// Parameters: $pairs list of {tool, capability}
// Rows: {tool: string, capability: string, source: string}
// Index: tool_id, capability_id
UNWIND $pairs AS pair
MATCH (:Tool {id: pair.tool})-[o:OFFERS]->(:Capability {id: pair.capability})
RETURN o.tool AS tool, o.capability AS capability, o.source AS source
ORDER BY tool, capability, source
