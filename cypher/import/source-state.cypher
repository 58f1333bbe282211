// Purpose: What is known of a source before it is imported.
// Mode: read
// Parameters: $id string
// Rows: {contentHash: string|null, snapshot: string|null}
// Index: source_id
MATCH (s:Source {id: $id})
RETURN s.contentHash AS contentHash, s.snapshot AS snapshot
