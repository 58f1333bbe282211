// Purpose: Make the OFFERS edges of these tools anew, one a capability and source, each with what it rests on and where that stands (of several the first); what a person denied is none, what a person added is one; gives back the capabilities touched.
// Mode: write
// Parameters: $ids list of string
// Rows: {capability: string}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
OPTIONAL MATCH (t)-[old:OFFERS]->(before:Capability)
WITH t, collect(DISTINCT before.id) AS before, collect(old) AS olds
FOREACH (old IN olds | DELETE old)
WITH t, before
OPTIONAL MATCH (t)<-[:IS|CORRECTS]-(r)-[o:OFFERED WHERE o.about IS NULL]->(term:Term)-[:MEANS]->(c:Capability)
WHERE NOT EXISTS { (t)<-[:CORRECTS]-(:Correction)-[:DENIED]->(:Term)-[:MEANS]->(c) }
WITH t, before, c, r, o ORDER BY o.position, r.id, term.id
WITH t, before, c, r.source AS source,
     head(collect(o {.position, .basis, .locator, at: CASE WHEN r:Correction THEN left(r.at, 10) END})) AS offer
CALL (t, c, source, offer) {
  WITH t, c, source, offer
  WHERE c IS NOT NULL
  CREATE (t)-[e:OFFERS]->(c)
  SET e.tool = t.id, e.capability = c.id, e.source = source, e.position = offer.position, e.strength = t.timesMatched, e.type = t.type,
      e.basis = coalesce(offer.basis, 'stated'), e.locator = offer.locator,
      e.at = offer.at
}
WITH t, before, collect(c.id) AS after
WITH before + after AS touched
UNWIND touched AS capability
RETURN DISTINCT capability
