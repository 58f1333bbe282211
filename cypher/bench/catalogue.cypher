// Purpose: Every tool with its words and capabilities, to rank alternatives by baselines.
// Mode: read
// Parameters: none
// Rows: {id, name, type, description: string, categories: list of string, capabilities: list of {id, name, description}}
// Index: none: reads the whole catalogue on purpose
MATCH (t:Tool)
WHERE NOT t.ghost
RETURN t.id AS id, t.name AS name, t.type AS type, t.description AS description, t.categories AS categories,
       COLLECT {
         MATCH (t)-[:OFFERS]->(c:Capability)
         WITH DISTINCT c ORDER BY c.id
         RETURN {id: c.id, name: c.name, description: c.description}
       } AS capabilities
ORDER BY id
