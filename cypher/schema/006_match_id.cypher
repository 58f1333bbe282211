// Purpose: an entry is written once, however often it is imported
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT match_id IF NOT EXISTS FOR (n:Match) REQUIRE n.id IS UNIQUE
