// Purpose: Take away a source that has nothing left.
// Mode: write
// Parameters: $id string
// Rows: {id: string}
// Index: source_id, record_source, match_source, text_source, correction_source
MATCH (s:Source {id: $id})
WHERE NOT EXISTS { MATCH (:Record {source: $id}) } AND NOT EXISTS { MATCH (:Match {source: $id}) }
  AND NOT EXISTS { MATCH (:Text {source: $id}) } AND NOT EXISTS { MATCH (:Correction {source: $id}) }
  AND NOT EXISTS { (s)-[:NAMES]->() }
DETACH DELETE s
RETURN $id AS id
