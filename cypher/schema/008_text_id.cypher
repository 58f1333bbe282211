// Purpose: one node a text
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT text_id IF NOT EXISTS FOR (n:Text) REQUIRE n.id IS UNIQUE
