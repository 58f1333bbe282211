// Purpose: What people correct, of one tool or saying one thing where either is given: the tool that the record stands for today, the capability as it is meant, and whether it holds.
// Mode: read
// Parameters: $tool string|null, $said string|null
// Rows: {id: string, said: string, source: string, record: string, fact: string, tool: map|null, about: string, capability: map|null, holds: boolean}
// Index: tool_id, correction_record, correction_said, record_id; where neither is given reads all corrections on purpose, which people made one by one
CALL () {
  WITH * WHERE $tool IS NOT NULL
  MATCH (:Tool {id: $tool})<-[:IS]-(r:Record)
  MATCH (k:Correction {record: r.id})
  RETURN k
  UNION
  WITH * WHERE $tool IS NULL AND $said IS NOT NULL
  MATCH (k:Correction {said: $said})
  RETURN k
  UNION
  WITH * WHERE $tool IS NULL AND $said IS NULL
  MATCH (k:Correction)
  RETURN k
}
OPTIONAL MATCH (:Record {id: k.record})-[:IS]->(t:Tool)
OPTIONAL MATCH (k)-[:OFFERED|DENIED]->(:Term)-[:MEANS]->(c:Capability)
RETURN k.id AS id, k.said AS said, k.source AS source, k.record AS record, k.fact AS fact,
       t {.id, .name, .type} AS tool, coalesce(c.ref, k.about) AS about,
       c {.id, .name, .kind, tools: c.toolCount} AS capability,
       EXISTS { (k)-[:CORRECTS]->(:Tool) } AS holds
ORDER BY id
