// Purpose: The capabilities that records of these tools offer and nobody corrected, or that a correction adds, in the order of their ids, with their own words.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, offers: list of {capability, descriptions}}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})<-[:IS|CORRECTS]-()-[o:OFFERED]->(:Term)-[:MEANS]->(c:Capability)
WHERE o.about IS NULL AND NOT EXISTS { (t)<-[:CORRECTS]-(:Correction)-[:DENIED]->(:Term)-[:MEANS]->(c) }
WITH t.id AS id, c.id AS capability, o.description AS description ORDER BY id, capability, description
WITH id, capability, collect(DISTINCT description) AS descriptions ORDER BY id, capability
RETURN id, collect({capability: capability, descriptions: descriptions}) AS offers
