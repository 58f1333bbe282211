// Purpose: the tools of a capability, most matched first
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX offers_capability IF NOT EXISTS FOR ()-[o:OFFERS]-() ON (o.capability, o.strength, o.tool)
