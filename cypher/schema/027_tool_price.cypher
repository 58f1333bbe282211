// Purpose: cheapest tools
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX tool_price IF NOT EXISTS FOR (t:Tool) ON (t.lowestInput, t.id)
