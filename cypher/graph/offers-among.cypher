// Purpose: OFFERS edges among a set of nodes, one a source.
// Mode: read
// Parameters: $tools list of string, $capabilities list of string
// Rows: {tool: string, capability: string, source: string, basis: string, date: string|null, locator: string|null}
// Index: tool_id, source_id
UNWIND $tools AS id
MATCH (t:Tool {id: id})-[o:OFFERS]->(:Capability)
WHERE o.capability IN $capabilities
OPTIONAL MATCH (s:Source {id: o.source})
RETURN o.tool AS tool, o.capability AS capability, o.source AS source, coalesce(o.basis, 'stated') AS basis,
       coalesce(o.at, toString(s.snapshot)) AS date, o.locator AS locator
ORDER BY tool, capability, source
