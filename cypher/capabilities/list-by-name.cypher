// Purpose: Capabilities that fit the filters, by name.
// Mode: read
// Parameters: $ids list of string|null, $kind string|null, $source string|null, $skip integer, $limit integer
// Rows: {capability: {id, name, kind, description, derivedName, sense, tools, timesMatched, neighbourCounts}}
// Index: capability_name, in its own order
MATCH (c:Capability)
WHERE c.sortName >= '' AND c.id IS NOT NULL
  AND ($ids IS NULL OR c.id IN $ids)
  AND ($kind IS NULL OR c.kind = $kind)
  AND ($source IS NULL OR $source IN c.saidBy)
WITH c ORDER BY c.sortName, c.id
SKIP $skip LIMIT $limit
RETURN c {.id, .name, .kind, .description, .derivedName, .sense, tools: c.toolCount, .timesMatched, .neighbourCounts} AS capability
