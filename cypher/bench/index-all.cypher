// Purpose: the bench's texts by words, stemmed as English
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE FULLTEXT INDEX bench_all IF NOT EXISTS FOR (t:Tool) ON EACH [t.benchAll] OPTIONS {indexConfig: {`fulltext.analyzer`: "english"}}
