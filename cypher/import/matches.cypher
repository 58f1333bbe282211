// Purpose: Write ledger entries; the same entry again only renews its import.
// Mode: write
// Parameters: $import string, $rows list of {id, properties}
// Rows: {id: string}
// Index: match_id
UNWIND $rows AS row
MERGE (m:Match {id: row.id})
SET m += row.properties, m.import = $import
RETURN m.id AS id
