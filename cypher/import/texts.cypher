// Purpose: Write a source's own words about several tools, tied to the records they speak of.
// Mode: write
// Parameters: $import string, $rows list of {id, source, kind, keys, text, locator}
// Rows: {id: string}
// Index: text_id, record_id
UNWIND $rows AS row
MERGE (x:Text {id: row.id})
SET x.source = row.source, x.kind = row.kind, x.keys = row.keys, x.text = row.text, x.locator = row.locator,
    x.import = $import
WITH x, row
UNWIND row.keys AS key
MATCH (r:Record {id: key})
MERGE (x)-[:ABOUT]->(r)
RETURN DISTINCT x.id AS id
