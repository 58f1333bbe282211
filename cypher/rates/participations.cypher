// Purpose: Of tools and a source, what the source's records of each say.
// Mode: read
// Parameters: $rows list of {tool, source}
// Rows: {tool: string, source: string, facts: list of string}
// Index: tool_id
UNWIND $rows AS row
MATCH (t:Tool {id: row.tool})<-[:IS]-(r:Record)
WHERE r.source = row.source
RETURN row.tool AS tool, row.source AS source, collect(r.fact) AS facts
