// Purpose: The OFFERS edges between these tools and capabilities, one a source.
// Mode: read
// Parameters: $pairs list of {tool, capability}
// Rows: {tool: string, capability: string, source: string, basis: string, date: string|null, locator: string|null}
// Index: tool_id, capability_id, source_id
UNWIND $pairs AS pair
MATCH (:Tool {id: pair.tool})-[o:OFFERS]->(:Capability {id: pair.capability})
OPTIONAL MATCH (s:Source {id: o.source})
RETURN o.tool AS tool, o.capability AS capability, o.source AS source, coalesce(o.basis, 'stated') AS basis,
       coalesce(o.at, toString(s.snapshot)) AS date, o.locator AS locator
ORDER BY tool, capability, source
