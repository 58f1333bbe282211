// Purpose: most-matched capabilities
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX capability_matched IF NOT EXISTS FOR (c:Capability) ON (c.timesMatched, c.id)
