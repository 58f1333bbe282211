// Purpose: stable capability ids
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT capability_id IF NOT EXISTS FOR (n:Capability) REQUIRE n.id IS UNIQUE
