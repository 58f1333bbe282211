// Purpose: one node a class and fold
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE
