// Purpose: ledger entries by firstKey
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX match_firstkey IF NOT EXISTS FOR (m:Match) ON (m.firstKey)
