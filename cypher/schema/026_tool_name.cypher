// Purpose: tools by name
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX tool_name IF NOT EXISTS FOR (t:Tool) ON (t.sortName, t.id)
