// Purpose: the same from the other side
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX similar_high IF NOT EXISTS FOR ()-[s:SIMILAR_TO]-() ON (s.high, s.score, s.low)
