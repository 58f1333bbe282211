// Purpose: search by words of names, aliases, makers and descriptions
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Node) ON EACH [n.name, n.aliasText, n.vendor, n.description] OPTIONS {indexConfig: {`fulltext.analyzer`: "standard-folding"}}
