// Purpose: records by the id that they gave the tool which was made for them
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX record_first_tool IF NOT EXISTS FOR (r:Record) ON (r.firstTool)
