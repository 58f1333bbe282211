// Purpose: tools of one number of matches by name
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX tool_matched_name IF NOT EXISTS FOR (t:Tool) ON (t.timesMatched, t.sortName, t.id)
