// Purpose: What a source says now of these capabilities.
// Mode: read
// Parameters: $source string, $ids list of string
// Rows: {id: string, fact: string}
// Index: source_id, term_id
UNWIND $ids AS id
MATCH (:Source {id: $source})-[n:NAMES]->(:Term {id: id})
RETURN id, n.fact AS fact
