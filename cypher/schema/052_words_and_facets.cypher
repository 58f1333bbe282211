// Purpose: search by words of names, aliases, makers and descriptions, and by what tools are filtered by
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE FULLTEXT INDEX words_and_facets IF NOT EXISTS FOR (n:Node) ON EACH [n.name, n.aliasText, n.vendor, n.description, n.facets] OPTIONS {indexConfig: {`fulltext.analyzer`: "standard-folding"}}
