// Purpose: the capabilities of a tool, in order
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX offers_tool IF NOT EXISTS FOR ()-[o:OFFERS]-() ON (o.tool, o.position, o.capability)
