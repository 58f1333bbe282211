// Purpose: one node a conflict of identity
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE
