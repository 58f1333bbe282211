// Purpose: capabilities by words, stemmed as English
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE FULLTEXT INDEX bench_capabilities IF NOT EXISTS FOR (c:Capability) ON EACH [c.name, c.aliasText, c.description] OPTIONS {indexConfig: {`fulltext.analyzer`: "english"}}
