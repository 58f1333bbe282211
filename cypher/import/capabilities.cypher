// Purpose: Write what one source says of capabilities; each word is there already (mention-terms).
// Mode: write
// Parameters: $source string, $import string, $rows list of {id, fact}
// Rows: {id: string}
// Index: source_id, term_id
MATCH (s:Source {id: $source})
UNWIND $rows AS row
MATCH (t:Term {id: row.id})
MERGE (s)-[n:NAMES]->(t)
SET n.fact = row.fact, n.import = $import
RETURN t.id AS id
