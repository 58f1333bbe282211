// Purpose: These entries as they count now; of those that a person reviewed, as their source says.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, entry: map}
// Index: match_id
UNWIND $ids AS id
MATCH (m:Match {id: id})
WHERE m.state <> 'superseded'
RETURN id, m {.*, state: coalesce(m.said, m.state)} AS entry
