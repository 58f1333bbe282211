// Purpose: ledger entries by import
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX match_import IF NOT EXISTS FOR (m:Match) ON (m.import)
