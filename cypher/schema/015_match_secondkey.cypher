// Purpose: ledger entries by secondKey
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX match_secondkey IF NOT EXISTS FOR (m:Match) ON (m.secondKey)
