// Purpose: Take away tools that no record stands for any more; their edges went when they were derived anew.
// Mode: write
// Parameters: $ids list of string
// Rows: {id: string}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
WHERE NOT EXISTS { (t)<-[:IS]-(:Record) }
DETACH DELETE t
RETURN id
