// Purpose: texts of a source
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX text_source IF NOT EXISTS FOR (x:Text) ON (x.source)
