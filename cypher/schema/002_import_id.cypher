// Purpose: one node an import
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE
