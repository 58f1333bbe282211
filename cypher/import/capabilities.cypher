// Purpose: Write what one source says of capabilities; a capability named for the first time is made.
// Mode: write
// Parameters: $source string, $import string, $rows list of {id, fact}
// Rows: {id: string}
// Index: source_id, capability_id
MATCH (s:Source {id: $source})
UNWIND $rows AS row
MERGE (c:Capability {id: row.id})
ON CREATE SET c:Node, c.ref = 'capability:' + row.id, c.timesMatched = 0, c.neighbourCounts = [], c.toolCount = 0
MERGE (s)-[n:NAMES]->(c)
SET n.fact = row.fact, n.import = $import
RETURN c.id AS id
