// Purpose: What grouping needs to know of every tool; of its functions those with an area first, what holds by rule last.
// Mode: read
// Parameters: $prefix string
// Rows: {id, name, type: string, vendor: string|null, categories: list, timesMatched: integer, matchesByKind: list of string, functions: list of {name, area: string|null}, sources: list of string}
// Index: none: reads all tools on purpose, at the end of an import
MATCH (t:Tool)
WHERE t.id STARTS WITH $prefix
RETURN t.id AS id, t.name AS name, t.type AS type, t.vendor AS vendor, coalesce(t.categories, []) AS categories,
       t.timesMatched AS timesMatched, coalesce(t.matchesByKind, []) AS matchesByKind, coalesce(t.sources, []) AS sources,
       COLLECT {
         MATCH (t)-[o:OFFERS]->(c:Capability)
         WHERE c.kind = 'function'
         WITH c, min(o.position) AS position, min(CASE o.basis WHEN 'rule' THEN 1 ELSE 0 END) AS rule
         ORDER BY c.area IS NULL, rule, position, c.id
         RETURN c {.name, .area}
       } AS functions
