// Purpose: What a tool offers, in its sources' order, with each source's own words.
// Mode: read
// Parameters: $id string
// Rows: {capability: map, source: string, position: integer, description, unique, vsAlternatives, basis: string, date, locator: string|null, claims: list of string}
// Index: tool_id, match_firstkey, source_id
MATCH (t:Tool {id: $id})<-[:IS]-(r:Record)-[o:OFFERED]->(term:Term)-[:MEANS]->(c:Capability)
CALL (r, term) {
  MATCH (m:Match {firstKey: r.id})
  WHERE m.kind = 'claim' AND m.capability = term.id AND m.state = 'live'
  WITH m ORDER BY m.id
  RETURN collect(m.id) AS products
}
CALL (r, term) {
  MATCH (m:Match {secondKey: r.id})
  WHERE m.kind = 'claim' AND m.capability = term.id AND m.state = 'live'
  WITH m ORDER BY m.id
  RETURN collect(m.id) AS techniques
}
OPTIONAL MATCH (s:Source {id: r.source})
RETURN c {.id, .name, .kind, .description, .derivedName, tools: c.toolCount} AS capability, r.source AS source,
       o.position AS position, o.description AS description, o.unique AS unique,
       o.vsAlternatives AS vsAlternatives, coalesce(o.basis, 'stated') AS basis, toString(s.snapshot) AS date, o.locator AS locator,
       products + techniques AS claims
ORDER BY source, position, c.id, term.id
