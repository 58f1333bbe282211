// Purpose: Write the derived properties of capabilities.
// Mode: write
// Parameters: $rows list of {id, properties}
// Rows: {id: string}
// Index: capability_id
UNWIND $rows AS row
MATCH (c:Capability {id: row.id})
SET c += row.properties
RETURN c.id AS id
