// Purpose: Tools that offer these capabilities, of each the most matched that fit, of all types and of the tool's own, with the weights of what they were found by added up; filters look at most $depth offers deep.
// Mode: read
// Parameters: $capabilities list of {id, weight}, $must list of string, $own string, $type string|null, $pricings list of string|null, $depth integer, $limit integer
// Rows: {tool: string, weight: float}
// Index: offers_capability, offers_of_type (relationship), each in its own order
UNWIND $capabilities AS capability
CALL (capability) {
  MATCH ()-[o:OFFERS]->()
  WHERE o.capability = capability.id AND o.strength >= 0 AND o.tool IS NOT NULL
  WITH o ORDER BY o.capability DESC, o.strength DESC, o.tool DESC
  LIMIT $depth
  WITH o.tool AS tool, startNode(o) AS t
  WHERE ($type IS NULL OR t.type = $type)
    AND ($pricings IS NULL OR any(one IN $pricings WHERE one IN t.pricings))
    AND all(id IN $must WHERE EXISTS { (t)-[:OFFERS]->(:Capability {id: id}) })
  RETURN DISTINCT tool
  LIMIT $limit
  UNION
  MATCH ()-[o:OFFERS]->()
  WHERE o.capability = capability.id AND o.type = coalesce($type, $own) AND o.strength >= 0 AND o.tool IS NOT NULL
  WITH o ORDER BY o.capability DESC, o.type DESC, o.strength DESC, o.tool DESC
  LIMIT $depth
  WITH o.tool AS tool, startNode(o) AS t
  WHERE ($pricings IS NULL OR any(one IN $pricings WHERE one IN t.pricings))
    AND all(id IN $must WHERE EXISTS { (t)-[:OFFERS]->(:Capability {id: id}) })
  RETURN DISTINCT tool
  LIMIT $limit
}
RETURN tool, sum(capability.weight) AS weight
