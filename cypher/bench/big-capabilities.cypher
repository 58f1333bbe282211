// Purpose: Put made-up capabilities into the catalogue, or count those that are there anew.
// Mode: write
// Parameters: $rows list of map with id
// Rows: {written: integer}
// Index: capability_id
UNWIND $rows AS row
MERGE (c:Capability {id: row.id})
SET c:Node, c += row
RETURN count(c) AS written
