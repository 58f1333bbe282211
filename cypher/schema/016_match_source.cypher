// Purpose: ledger entries by source
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX match_source IF NOT EXISTS FOR (m:Match) ON (m.source)
