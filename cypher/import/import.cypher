// Purpose: One import.
// Mode: read
// Parameters: $id string
// Rows: {row: map}
// Index: import_id
MATCH (i:Import {id: $id})
OPTIONAL MATCH (s:Source {id: i.source})
RETURN i {.id, .source, .at, .sha256, .snapshot, .state, .records, .entries, .about, .parts, .undoTo, .leftOut, .fault,
          title: s.title} AS row
