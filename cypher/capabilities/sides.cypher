// Purpose: What review shows of words for capabilities; of an id whose word is gone, its capability.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, name, kind: string, tools: integer, sources: list of string, names: list of {source, fact}}
// Index: term_id, capability_id
UNWIND $ids AS id
OPTIONAL MATCH (t:Term {id: id})-[:MEANS]->(meant:Capability)
OPTIONAL MATCH (own:Capability {id: id})
WITH id, t, coalesce(meant, own) AS c
WHERE c IS NOT NULL
WITH id, t, c, t IS NULL OR COUNT { (c)<-[:MEANS]-(:Term) } = 1 AS alone
RETURN id, c.name AS name, c.kind AS kind,
       CASE WHEN alone THEN c.toolCount
            ELSE COUNT { MATCH (t)<-[:OFFERED]-()-[:IS|CORRECTS]->(x:Tool) WHERE NOT EXISTS { (x)<-[:CORRECTS]-(:Correction)-[:DENIED]->(:Term)-[:MEANS]->(c) } RETURN DISTINCT x } END AS tools,
       CASE WHEN alone THEN c.saidBy
            ELSE COLLECT {
              MATCH (t)<-[:OFFERED]-(r)-[:IS|CORRECTS]->(x:Tool) WHERE NOT EXISTS { (x)<-[:CORRECTS]-(:Correction)-[:DENIED]->(:Term)-[:MEANS]->(c) } RETURN DISTINCT r.source
            } END AS sources,
       [(t)<-[n:NAMES]-(s:Source) | {source: s.id, fact: n.fact}] AS names
