// Purpose: What each source says of how these tools do this capability.
// Mode: read
// Parameters: $capability string, $source string|null, $tools list of string
// Rows: {tool: string, offer: {source, term, description, unique, vsAlternatives, basis, date, locator}}
// Index: tool_id, source_id
UNWIND $tools AS id
MATCH (t:Tool {id: id})<-[:IS]-(r:Record)-[o:OFFERED]->(term:Term)-[:MEANS]->(c:Capability)
WHERE c.id = $capability AND o.about IS NULL AND ($source IS NULL OR r.source = $source)
OPTIONAL MATCH (s:Source {id: r.source})
RETURN t.id AS tool, {source: r.source, term: term.id, description: o.description, unique: o.unique,
                      vsAlternatives: o.vsAlternatives, basis: coalesce(o.basis, 'stated'), date: toString(s.snapshot),
                      locator: o.locator} AS offer
ORDER BY tool, r.source, r.id, term.id
