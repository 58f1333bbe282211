// Purpose: Write ledger entries; the same entry again renews its import, and is live again if a reading between had left it out.
// Mode: write
// Parameters: $import string, $rows list of {id, properties}
// Rows: {id: string}
// Index: match_id
UNWIND $rows AS row
MERGE (m:Match {id: row.id})
SET m += row.properties, m.import = $import, m.supersededAt = null, m.supersededBy = null
RETURN m.id AS id
