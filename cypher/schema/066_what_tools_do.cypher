// Purpose: tools by the stems of words in their names, their lines, and what their functions are asked for as
// Mode: schema
// Parameters: none
// Rows: none
// Index: none
CREATE FULLTEXT INDEX what_tools_do IF NOT EXISTS FOR (t:Tool) ON EACH [t.name, t.aliasText, t.description, t.does] OPTIONS {indexConfig: {`fulltext.analyzer`: "english"}}
