// Purpose: Make the OFFERS edges of these tools anew, one a capability and source, each with what it rests on and where that stands (of several the first); gives back the capabilities touched.
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
OPTIONAL MATCH (t)<-[:IS]-(r:Record)-[o:OFFERED WHERE o.about IS NULL]->(term:Term)-[:MEANS]->(c:Capability)
WITH t, before, c, r, o ORDER BY o.position, r.id, term.id
WITH t, before, c, r.source AS source, head(collect(o {.position, .basis, .locator})) AS offer
CALL (t, c, source, offer) {
  WITH t, c, source, offer
  WHERE c IS NOT NULL
  CREATE (t)-[e:OFFERS]->(c)
  SET e.tool = t.id, e.capability = c.id, e.source = source, e.position = offer.position, e.strength = t.timesMatched,
      e.basis = coalesce(offer.basis, 'stated'), e.locator = offer.locator
}
WITH t, before, collect(c.id) AS after
WITH before + after AS touched
UNWIND touched AS capability
RETURN DISTINCT capability
