// Purpose: What grouping needs to know of every tool.
// Mode: read
// Parameters: $prefix string
// Rows: {id, name, type: string, vendor: string|null, categories: list, timesMatched: integer, capabilities: list of string, sources: list of string}
// Index: none: reads all tools on purpose, at the end of an import
MATCH (t:Tool)
WHERE t.id STARTS WITH $prefix
RETURN t.id AS id, t.name AS name, t.type AS type, t.vendor AS vendor, coalesce(t.categories, []) AS categories,
       t.timesMatched AS timesMatched, COLLECT { MATCH (t)-[:OFFERS]->(c:Capability) RETURN DISTINCT c.name } AS capabilities,
       coalesce(t.sources, []) AS sources
