// Purpose: ledger entries by pair
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX match_pair IF NOT EXISTS FOR (m:Match) ON (m.pair)
