// Purpose: ledger entries by first
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX match_first IF NOT EXISTS FOR (m:Match) ON (m.first)
