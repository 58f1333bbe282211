// Purpose: one node a source
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE
