// Purpose: imports of a source
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX import_source IF NOT EXISTS FOR (i:Import) ON (i.source)
