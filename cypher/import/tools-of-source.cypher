// Purpose: Tools that a source has a record of.
// Mode: read
// Parameters: $source string
// Rows: {tool: string}
// Index: record_source
MATCH (:Record {source: $source})-[:IS]->(t:Tool)
RETURN DISTINCT t.id AS tool
