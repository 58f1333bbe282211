// Purpose: Make the OFFERS edges of these tools anew, one a capability and source; gives back the capabilities touched.
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
OPTIONAL MATCH (t)<-[:IS]-(r:Record)-[o:OFFERED]->(:Term)-[:MEANS]->(c:Capability)
WITH t, before, c, r.source AS source, min(o.position) AS position
CALL (t, c, source, position) {
  WITH t, c, source, position
  WHERE c IS NOT NULL
  CREATE (t)-[e:OFFERS]->(c)
  SET e.tool = t.id, e.capability = c.id, e.source = source, e.position = position, e.strength = t.timesMatched
}
WITH t, before, collect(c.id) AS after
WITH before + after AS touched
UNWIND touched AS capability
RETURN DISTINCT capability
