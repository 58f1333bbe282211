// Purpose: one node a part of what an import read
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT kept_id IF NOT EXISTS FOR (n:Kept) REQUIRE n.id IS UNIQUE
