// Purpose: What is known of readings of sources: what each source says now, and whether this reading was the last that happened to it and was taken back.
// Mode: read
// Parameters: $readings list of {source, sha256}
// Rows: {source: string, contentHash: string|null, snapshot: string|null, undone: boolean}
// Index: source_id, import_source
UNWIND $readings AS reading
OPTIONAL MATCH (s:Source {id: reading.source})
CALL (reading) {
  OPTIONAL MATCH (i:Import {source: reading.source})
  WHERE i.sha256 = reading.sha256
  RETURN i.state AS state
  ORDER BY i.at DESC
  LIMIT 1
}
RETURN reading.source AS source, s.contentHash AS contentHash, s.snapshot AS snapshot,
       coalesce(state IN ['undone', 'undoing', 'cancelled'], false) AS undone
