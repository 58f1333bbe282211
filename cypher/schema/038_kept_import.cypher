// Purpose: kept parts by import
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE INDEX kept_import IF NOT EXISTS FOR (n:Kept) ON (n.import)
