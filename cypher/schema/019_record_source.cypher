// Purpose: records of a source
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX record_source IF NOT EXISTS FOR (r:Record) ON (r.source)
