// Purpose: All edges from operations to the functions that they serve.
// Mode: read
// Parameters: $prefix string
// Rows: {operation: string, function: string, by: string}
// Index: none: reads all such edges on purpose, to write only what differs
MATCH (o:Capability)-[s:SERVES]->(f:Capability)
WHERE o.id STARTS WITH $prefix
RETURN o.id AS operation, f.id AS function, s.by AS by
