// Purpose: The tools whose records offer these capabilities.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string}
// Index: capability_id
UNWIND $ids AS id
MATCH (:Capability {id: id})<-[:OFFERED]-(:Record)-[:IS]->(t:Tool)
RETURN DISTINCT t.id AS id
