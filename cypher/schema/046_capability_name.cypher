// Purpose: capabilities by name
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX capability_name IF NOT EXISTS FOR (c:Capability) ON (c.sortName, c.id)
