// Purpose: OFFERS edges that no record bears, and offers of records without an edge.
// Mode: read
// Parameters: $limit integer
// Rows: {edge: string, stored: string, counted: string}
// Index: none: reads all offers on purpose
CALL () {
  MATCH (t:Tool)<-[:IS]-(r:Record)-[f:OFFERED]->(c:Capability)
  WITH t.id AS tool, c.id AS capability, r.source AS source, min(f.position) AS position
  RETURN tool, capability, source, position AS counted, null AS stored
  UNION ALL
  MATCH (:Tool)-[o:OFFERS]->(:Capability)
  RETURN o.tool AS tool, o.capability AS capability, o.source AS source, null AS counted, o.position AS stored
}
WITH tool, capability, source, max(counted) AS counted, max(stored) AS stored, count(stored) AS edges
WHERE coalesce(counted, -1) <> coalesce(stored, -1) OR edges > 1
RETURN 'OFFERS ' + tool + ' to ' + capability + ' (' + source + ')' AS edge,
       CASE WHEN stored IS NULL THEN 'no edge' ELSE edges + ' edge at position ' + stored END AS stored,
       CASE WHEN counted IS NULL THEN 'no record' ELSE 'position ' + counted END AS counted
LIMIT $limit
