// Purpose: the versions of a family, most matched first
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX tool_family IF NOT EXISTS FOR (t:Tool) ON (t.family, t.timesMatched, t.id)
