// Purpose: Write what records offer.
// Mode: write
// Parameters: $import string, $rows list of {record, capability, position, description, unique, vsAlternatives, basis, about, locator}
// Rows: {written: integer}
// Index: record_id, term_id
UNWIND $rows AS row
MATCH (r:Record {id: row.record}), (t:Term {id: row.capability})
MERGE (r)-[o:OFFERED {capability: row.capability}]->(t)
SET o.import = $import, o.position = row.position, o.description = row.description, o.unique = row.unique,
    o.vsAlternatives = row.vsAlternatives, o.basis = row.basis, o.about = row.about, o.locator = row.locator
RETURN count(*) AS written
