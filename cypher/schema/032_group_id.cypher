// Purpose: one node a group
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT group_id IF NOT EXISTS FOR (n:Group) REQUIRE n.id IS UNIQUE
