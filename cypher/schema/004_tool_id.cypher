// Purpose: stable tool ids
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT tool_id IF NOT EXISTS FOR (n:Tool) REQUIRE n.id IS UNIQUE
