// Purpose: Write what one source says of capabilities; each is there already (mention-capabilities).
// Mode: write
// Parameters: $source string, $import string, $rows list of {id, fact}
// Rows: {id: string}
// Index: source_id, capability_id
MATCH (s:Source {id: $source})
UNWIND $rows AS row
MATCH (c:Capability {id: row.id})
MERGE (s)-[n:NAMES]->(c)
SET n.fact = row.fact, n.import = $import
RETURN c.id AS id
