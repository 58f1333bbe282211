// Purpose: Take away tools that no record stands for any more; their edges went when they were derived anew.
// Mode: write
// Parameters: $ids list of string
// Rows: {id: string}
// Index: tool_id, meta_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
WHERE NOT EXISTS { (t)<-[:IS]-(:Record) }
DETACH DELETE t
WITH collect(id) AS ids
WITH ids, CASE WHEN size(ids) > 0 THEN ['names'] ELSE [] END AS changed
// Include: note-changed
WITH ids
UNWIND ids AS id
RETURN id
