// Purpose: most-matched tools
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX tool_matched IF NOT EXISTS FOR (t:Tool) ON (t.timesMatched, t.id)
