// Purpose: tools and capabilities found alike, by ref
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT node_ref IF NOT EXISTS FOR (n:Node) REQUIRE n.ref IS UNIQUE
