// Purpose: Take away tools that no record stands for any more, with their edges.
// Mode: write
// Parameters: $ids list of string
// Rows: {ref: string}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
WHERE NOT EXISTS { (t)<-[:IS]-(:Record) }
OPTIONAL MATCH (t)--(n:Node)
WITH t, collect(DISTINCT n.ref) AS refs
DETACH DELETE t
WITH refs
UNWIND refs AS ref
RETURN DISTINCT ref
