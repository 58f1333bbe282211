// Purpose: Which sources list what these tools offer. One that speaks of the tools of others adds what is characteristic, and is no list.
// Mode: read
// Parameters: $ids list of string
// Rows: {tool: string, sources: list of string}
// Index: tool_id, source_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})-[o:OFFERS]->(:Capability)
WITH DISTINCT o.tool AS tool, o.source AS source
MATCH (s:Source {id: source})
WHERE size(coalesce(s.speaksOf, [])) = 0
RETURN tool, collect(source) AS sources
