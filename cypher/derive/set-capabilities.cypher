// Purpose: Write the derived properties of capabilities; a changed kind is marked until the neighbours' counts by type are made again, changed words until the meaning of the tools that offer it is.
// Mode: write
// Parameters: $rows list of {id, properties}
// Rows: {id: string, typeChanged: boolean, wordsChanged: boolean}
// Index: capability_id
UNWIND $rows AS row
MATCH (c:Capability {id: row.id})
SET c.typeChanged = coalesce(c.typeChanged, false) OR coalesce(c.type <> row.properties.type, false)
SET c.wordsChanged = coalesce(c.wordsChanged, false) OR coalesce(c.name <> row.properties.name, false)
    OR (c.name IS NOT NULL AND coalesce(c.description, '') <> coalesce(row.properties.description, ''))
SET c += row.properties
RETURN c.id AS id, c.typeChanged AS typeChanged, c.wordsChanged AS wordsChanged
