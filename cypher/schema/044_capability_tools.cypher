// Purpose: capabilities offered by most tools
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX capability_tools IF NOT EXISTS FOR (c:Capability) ON (c.toolCount, c.id)
