// Purpose: These entries as they count now.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, entry: map}
// Index: match_id
UNWIND $ids AS id
MATCH (m:Match {id: id})
WHERE m.state <> 'superseded'
RETURN id, m {.*} AS entry
