// Purpose: most-matched capabilities of a kind
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX capability_kind IF NOT EXISTS FOR (c:Capability) ON (c.kind, c.timesMatched, c.id)
