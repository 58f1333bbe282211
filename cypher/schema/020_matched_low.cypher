// Purpose: neighbours of the low side, strongest first
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX matched_low IF NOT EXISTS FOR ()-[m:MATCHED_AGAINST]-() ON (m.low, m.strength, m.high)
