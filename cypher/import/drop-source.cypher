// Purpose: Take away a source that has nothing left.
// Mode: write
// Parameters: $id string
// Rows: {id: string}
// Index: source_id, record_source, match_source
MATCH (s:Source {id: $id})
WHERE NOT EXISTS { MATCH (:Record {source: $id}) } AND NOT EXISTS { MATCH (:Match {source: $id}) }
DETACH DELETE s
RETURN $id AS id
