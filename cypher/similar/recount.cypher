// Purpose: Let capabilities count the near ones by kind, where the count they store is another.
// Mode: write
// Parameters: $prefix string
// Rows: {count: integer}
// Index: none: reads all capabilities on purpose, which are few beside the tools
MATCH (c:Capability)
WHERE c.id STARTS WITH $prefix
CALL (c) {
  MATCH (c)-[:SIMILAR_TO]-(other:Capability)
  WITH other.type AS type, count(DISTINCT other) AS total ORDER BY type
  RETURN collect('SIMILAR_TO|' + type + '|' + total) AS now
}
WITH c, now, [x IN coalesce(c.neighbourCounts, []) WHERE NOT x STARTS WITH 'SIMILAR_TO|'] AS others
WHERE others + now <> coalesce(c.neighbourCounts, [])
SET c.neighbourCounts = others + now
RETURN count(c) AS count
