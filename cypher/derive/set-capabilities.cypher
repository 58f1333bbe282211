// Purpose: Write the derived properties of capabilities, and the label of those that have a plain line; a changed kind is marked until the neighbours' counts by type are made again, changed words until the meaning of the tools that offer it is.
// Mode: write
// Parameters: $rows list of {id, properties}
// Rows: {id: string, typeChanged: boolean, wordsChanged: boolean}
// Index: capability_id
UNWIND $rows AS row
MATCH (c:Capability {id: row.id})
SET c.typeChanged = CASE WHEN c.typeChanged OR (c.arriving IS NULL AND c.type <> row.properties.type) THEN true END,
    c.wordsChanged = CASE WHEN c.wordsChanged OR (c.arriving IS NULL AND (c.name <> row.properties.name
      OR coalesce(c.description, '') <> coalesce(row.properties.description, '')
      OR coalesce(c.needs, []) <> coalesce(row.properties.needs, []) OR c.kind <> row.properties.kind)) THEN true END
SET c += row.properties, c.arriving = null
FOREACH (_ IN CASE WHEN c.description IS NULL THEN [] ELSE [1] END | SET c:Described)
FOREACH (_ IN CASE WHEN c.description IS NULL THEN [1] ELSE [] END | REMOVE c:Described)
RETURN c.id AS id, coalesce(c.typeChanged, false) AS typeChanged, coalesce(c.wordsChanged, false) AS wordsChanged
