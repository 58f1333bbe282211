// Purpose: neighbours of the high side, strongest first
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX matched_high IF NOT EXISTS FOR ()-[m:MATCHED_AGAINST]-() ON (m.high, m.strength, m.low)
