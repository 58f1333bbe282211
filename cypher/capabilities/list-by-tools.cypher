// Purpose: Capabilities that fit the filters, operations only when asked for, offered by most tools first.
// Mode: read
// Parameters: $ids list of string|null, $kind string|null, $area string|null, $serves string|null, $source string|null, $skip integer, $limit integer
// Rows: {capability: {id, name, kind, description, derivedName, sense, area, tools, timesMatched, neighbourCounts}}
// Index: capability_tools, in its own order
MATCH (c:Capability)
WHERE c.toolCount >= 0 AND c.id IS NOT NULL
  AND ($ids IS NULL OR c.id IN $ids)
  AND (CASE WHEN $kind IS NULL THEN c.kind <> 'operation' ELSE c.kind = $kind END)
  AND ($area IS NULL OR c.area = $area)
  AND ($serves IS NULL OR EXISTS { (c)-[:SERVES]->(:Capability {id: $serves}) })
  AND ($source IS NULL OR $source IN c.saidBy)
WITH c ORDER BY c.toolCount DESC, c.sortName, c.id
SKIP $skip LIMIT $limit
RETURN c {.id, .name, .kind, .description, .derivedName, .sense, .area, tools: c.toolCount, .timesMatched, matchesByKind: coalesce(c.matchesByKind, []), .neighbourCounts} AS capability
