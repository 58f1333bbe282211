// Purpose: What each source says of how these tools do this capability.
// Mode: read
// Parameters: $capability string, $source string|null, $tools list of string
// Rows: {tool: string, offer: {source, term, description, unique, locator}}
// Index: tool_id
UNWIND $tools AS id
MATCH (t:Tool {id: id})<-[:IS]-(r:Record)-[o:OFFERED]->(term:Term)-[:MEANS]->(c:Capability)
WHERE c.id = $capability AND ($source IS NULL OR r.source = $source)
RETURN t.id AS tool, {source: r.source, term: term.id, description: o.description, unique: o.unique, locator: o.locator} AS offer
ORDER BY tool, r.source, r.id, term.id
