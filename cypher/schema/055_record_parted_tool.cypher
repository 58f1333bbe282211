// Purpose: records by the id of the tool that was made for them when a person parted them from another
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX record_parted_tool IF NOT EXISTS FOR (r:Record) ON (r.partedTool)
