// Purpose: ledger entries by second
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX match_second IF NOT EXISTS FOR (m:Match) ON (m.second)
