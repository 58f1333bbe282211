// Purpose: capabilities near in meaning to one, the nearest first
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX similar_low IF NOT EXISTS FOR ()-[s:SIMILAR_TO]-() ON (s.low, s.score, s.high)
