// Purpose: What these tools are used for, as their sources order it; only those of them that offer one of the functions asked for.
// Mode: read
// Parameters: $ids list of string, $functions list of string
// Rows: {id: string, functions: list of string}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})-[o:OFFERS]->(c:Capability)
WHERE c.kind = 'function'
WITH id, c.id AS function, min(o.position) AS position ORDER BY position, function
WITH id, collect(function) AS functions
WHERE any(one IN $functions WHERE one IN functions)
RETURN id, functions
