// Purpose: stable ids of sources' words for capabilities
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT term_id IF NOT EXISTS FOR (n:Term) REQUIRE n.id IS UNIQUE
