// Purpose: The tools whose records, or people's corrections, offer these capabilities.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string}
// Index: capability_id
UNWIND $ids AS id
MATCH (:Capability {id: id})<-[:MEANS]-(:Term)<-[:OFFERED]-()-[:IS|CORRECTS]->(t:Tool)
RETURN DISTINCT t.id AS id
