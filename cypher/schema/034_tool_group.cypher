// Purpose: tools of a group, most matched first
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX tool_group IF NOT EXISTS FOR (t:Tool) ON (t.group, t.timesMatched, t.id)
