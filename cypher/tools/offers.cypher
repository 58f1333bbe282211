// Purpose: What a tool offers and nobody corrected, and what a correction adds, in its sources' order, with each source's own words.
// Mode: read
// Parameters: $id string
// Rows: {capability: map, source: string, position: integer, description, unique, vsAlternatives, basis: string, about, date, locator: string|null, claims: list of string}
// Index: tool_id, match_firstkey, source_id
MATCH (t:Tool {id: $id})<-[:IS|CORRECTS]-(r)-[o:OFFERED]->(term:Term)-[:MEANS]->(c:Capability)
WHERE NOT EXISTS { (t)<-[:CORRECTS]-(:Correction)-[:DENIED]->(:Term)-[:MEANS]->(c) }
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
WITH c, r, o, term, CASE WHEN r:Correction THEN left(r.at, 10) ELSE toString(s.snapshot) END AS date, products + techniques AS claims ORDER BY r.source, o.position, r.id, term.id
// A source that keeps the tool under two keys says the same of both.
WITH c, date, r.source AS source, o.description AS description, o.unique AS unique, o.vsAlternatives AS vsAlternatives,
     coalesce(o.basis, 'stated') AS basis, o.about AS about, collect({position: o.position, locator: o.locator}) AS said,
     collect(claims) AS claims
RETURN c {.id, .name, .kind, .description, .derivedName, tools: c.toolCount} AS capability, source,
       said[0].position AS position, description, unique, vsAlternatives, basis, about, date,
       said[0].locator AS locator, reduce(all = [], one IN claims | all + one) AS claims
ORDER BY source, position, capability.id
