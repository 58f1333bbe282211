// Purpose: stable ids of open questions about two words for capabilities
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT doubt_id IF NOT EXISTS FOR (n:Doubt) REQUIRE n.id IS UNIQUE
