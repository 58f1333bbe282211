// Purpose: Wait until every index can be read.
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CALL db.awaitIndexes(300)
