// Purpose: What these tools are used for, as sources state it or as is generally known, the most characteristic first.
// Mode: read
// Parameters: $ids list of string
// Rows: {tool: string, functions: list of string}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})-[o:OFFERS]->(c:Capability)
WHERE c.kind = 'function' AND o.basis IN ['stated', 'known']
WITH id, c.id AS function, min(o.position) AS position ORDER BY id, position, function
RETURN id AS tool, collect(function) AS functions
