// Purpose: the edges of one pair
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX matched_pair IF NOT EXISTS FOR ()-[m:MATCHED_AGAINST]-() ON (m.pair)
