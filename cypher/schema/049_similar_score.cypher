// Purpose: the nearest pairs of capabilities
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX similar_score IF NOT EXISTS FOR ()-[s:SIMILAR_TO]-() ON (s.score)
