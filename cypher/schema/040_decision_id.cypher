// Purpose: one node a decision on a pair of records
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE
