// Purpose: former entries by source
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX former_source IF NOT EXISTS FOR (n:Former) ON (n.source)
