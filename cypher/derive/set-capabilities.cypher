// Purpose: Write the derived properties of capabilities; a changed kind is marked until the neighbours' counts by type are made again.
// Mode: write
// Parameters: $rows list of {id, properties}
// Rows: {id: string, typeChanged: boolean}
// Index: capability_id
UNWIND $rows AS row
MATCH (c:Capability {id: row.id})
SET c.typeChanged = coalesce(c.typeChanged, false) OR coalesce(c.type <> row.properties.type, false)
SET c += row.properties
RETURN c.id AS id, c.typeChanged AS typeChanged
