// Purpose: Tools that records moved between by a person's word, and that are not all derived anew.
// Mode: read
// Parameters: $moved boolean
// Rows: {tool: string}
// Index: none: LEFT edges may be read whole on purpose: there are none but during an import or a decision
MATCH (r:Record)-[left:LEFT]->(old:Tool)
WHERE left.moved = $moved
OPTIONAL MATCH (r)-[:IS]->(now:Tool)
UNWIND [old.id, now.id] AS tool
WITH tool WHERE tool IS NOT NULL
RETURN DISTINCT tool
