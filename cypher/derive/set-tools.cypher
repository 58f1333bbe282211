// Purpose: Write the derived properties of tools, and note where the name, type or line of one is another than before.
// Mode: write
// Parameters: $rows list of {id, properties}
// Rows: {id: string}
// Index: tool_id, meta_id
UNWIND $rows AS row
MATCH (t:Tool {id: row.id})
WITH t, row, t.arriving IS NOT NULL OR t.name <> row.properties.name OR t.type <> row.properties.type
       OR coalesce(t.description, '') <> coalesce(row.properties.description, '') AS isAnother
SET t += row.properties, t.arriving = null
WITH collect(t.id) AS ids, CASE WHEN true IN collect(isAnother) THEN ['names'] ELSE [] END AS changed
// Include: note-changed
WITH ids
UNWIND ids AS id
RETURN id
