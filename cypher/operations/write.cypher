// Purpose: Let operations serve functions; a function that nothing says is left out.
// Mode: write
// Parameters: $rows list of {operation, function, by}
// Rows: {count: integer}
// Index: capability_id
UNWIND $rows AS row
MATCH (o:Capability {id: row.operation}), (f:Capability {id: row.function})
MERGE (o)-[s:SERVES]->(f)
SET s.by = row.by
RETURN count(*) AS count
