// Purpose: The tools that offer these capabilities or were matched on them.
// Mode: read
// Parameters: $ids list of string
// Rows: {ref: string}
// Index: capability_id
UNWIND $ids AS id
MATCH (:Capability {id: id})-[:OFFERS|MATCHED_AGAINST]-(n:Node)
RETURN DISTINCT n.ref AS ref
