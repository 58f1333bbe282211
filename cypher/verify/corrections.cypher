// Purpose: Corrections that hold for a tool and are not the newest on what they are about, and those that are and do not hold.
// Mode: read
// Parameters: $limit integer
// Rows: {what: string, stored: string|null, counted: string|null}
// Index: record_id; reads all corrections on purpose, which people made one by one
CALL () {
  MATCH (k:Correction)
  MATCH (:Record {id: k.record})-[:IS]->(t:Tool)
  OPTIONAL MATCH (k)-[:OFFERED|DENIED]->(:Term)-[:MEANS]->(c:Capability)
  WITH t, k, coalesce(c.ref, k.about) AS about
  ORDER BY datetime(k.at) DESC, k.source = 'corrections', k.id
  WITH t, about, head(collect(k.id)) AS id
  RETURN t.id + ', ' + about AS what, id AS counted, null AS stored
  UNION ALL
  MATCH (k:Correction)-[:CORRECTS]->(t:Tool)
  OPTIONAL MATCH (k)-[:OFFERED|DENIED]->(:Term)-[:MEANS]->(c:Capability)
  RETURN t.id + ', ' + coalesce(c.ref, k.about) AS what,
         null AS counted, k.id AS stored
}
WITH what, max(counted) AS counted, max(stored) AS stored, count(stored) AS edges
WHERE coalesce(counted, '') <> coalesce(stored, '') OR edges > 1
RETURN what, stored, counted
ORDER BY what
LIMIT $limit
