// Purpose: search families by words of their names
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE FULLTEXT INDEX family_words IF NOT EXISTS FOR (f:Family) ON EACH [f.name] OPTIONS {indexConfig: {`fulltext.analyzer`: "standard-folding"}}
