// Purpose: All records that stand for any of these tools, those of one tool together.
// Mode: read
// Parameters: $tools list of string
// Rows: {id: string, tool: string, first: boolean, fact: string, at: string}
// Index: tool_id
UNWIND $tools AS id
MATCH (t:Tool {id: id})<-[is:IS]-(r:Record)
RETURN r.id AS id, t.id AS tool, is.by = 'new' AS first, r.fact AS fact, r.at AS at
ORDER BY tool, id
