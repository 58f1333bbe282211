// Purpose: the index that words_and_facets stands for now
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
DROP INDEX words IF EXISTS
