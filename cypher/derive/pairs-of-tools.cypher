// Purpose: Pairs that these tools have edges for, whatever their entries say today.
// Mode: read
// Parameters: $ids list of string
// Rows: {pair: string}
// Index: tool_id
UNWIND $ids AS id
MATCH (:Tool {id: id})-[e:MATCHED_AGAINST]-()
RETURN DISTINCT e.pair AS pair
