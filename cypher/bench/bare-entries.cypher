// Purpose: What anybody with a driver would send to bring entries in: the measure that an import is held to.
// Mode: write
// Parameters: $rows list of {id, properties}
// Rows: {written: integer}
// Index: match_id
UNWIND $rows AS row
MERGE (m:Match {id: row.id})
SET m += row.properties
RETURN count(*) AS written
