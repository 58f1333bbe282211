// Purpose: a family is there once
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT family_id IF NOT EXISTS FOR (f:Family) REQUIRE f.id IS UNIQUE
