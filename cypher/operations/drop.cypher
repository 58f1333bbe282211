// Purpose: Take away that operations serve functions.
// Mode: write
// Parameters: $rows list of {operation, function}
// Rows: {count: integer}
// Index: capability_id
UNWIND $rows AS row
MATCH (:Capability {id: row.operation})-[s:SERVES]->(:Capability {id: row.function})
DELETE s
RETURN count(*) AS count
