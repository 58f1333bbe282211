// Purpose: one node a source and key
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE
