// Purpose: The words that mean this capability, its own first, and what each source calls it by them.
// Mode: read
// Parameters: $id string
// Rows: {id: string, by: string, rule: string|null, names: list of {source, fact}, offeredBy: list of string}
// Index: capability_id
MATCH (c:Capability {id: $id})<-[means:MEANS]-(t:Term)
WITH c, means, t, COUNT { (c)<-[:MEANS]-(:Term) } AS words
RETURN t.id AS id, means.by AS by, means.rule AS rule,
       [(t)<-[n:NAMES]-(s:Source) | {source: s.id, fact: n.fact}] AS names,
       CASE WHEN words = 1 THEN c.saidBy ELSE COLLECT {
         MATCH (t)<-[:OFFERED]-(r)-[:IS|CORRECTS]->(x:Tool) WHERE NOT EXISTS { (x)<-[:CORRECTS]-(:Correction)-[:DENIED]->(:Term)-[:MEANS]->(c) } RETURN DISTINCT r.source
       } END AS offeredBy
ORDER BY means.by <> 'own', id
