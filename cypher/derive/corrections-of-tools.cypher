// Purpose: What people correct of these tools, by the records that stand for them today; what each is about: a capability as it is meant, the line or the type.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, corrections: list of {id, source, at, about, fact}}
// Index: tool_id, correction_record
UNWIND $ids AS id
MATCH (t:Tool {id: id})
CALL (t) {
  MATCH (t)<-[:IS]-(r:Record)
  MATCH (k:Correction {record: r.id})
  OPTIONAL MATCH (k)-[:OFFERED|DENIED]->(:Term)-[:MEANS]->(c:Capability)
  WITH k, coalesce(c.ref, k.about) AS about ORDER BY k.id
  RETURN collect({id: k.id, source: k.source, at: k.at, about: about, fact: k.fact}) AS corrections
}
RETURN t.id AS id, corrections
