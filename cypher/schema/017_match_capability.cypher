// Purpose: ledger entries by capability
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX match_capability IF NOT EXISTS FOR (m:Match) ON (m.capability)
