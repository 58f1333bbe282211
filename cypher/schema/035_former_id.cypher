// Purpose: one node a former state of an entry
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:Former) REQUIRE n.id IS UNIQUE
