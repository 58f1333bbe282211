// Purpose: Entries whose keys stand for these tools, or did until the import that is running.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string}
// Index: tool_id, match_firstkey, match_secondkey
UNWIND $ids AS id
MATCH (:Tool {id: id})<-[:IS|LEFT]-(r:Record)
CALL (r) {
  MATCH (m:Match {firstKey: r.id}) RETURN m.id AS match
  UNION
  MATCH (m:Match {secondKey: r.id}) RETURN m.id AS match
}
RETURN DISTINCT match AS id
