// Purpose: one node a step
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE
