// Purpose: Capabilities that fit the filters, operations only when asked for, most matched first.
// Mode: read
// Parameters: $ids list of string|null, $kind string|null, $area string|null, $serves string|null, $source string|null, $skip integer, $limit integer
// Rows: {capability: {id, name, kind, description, derivedName, sense, area, tools, timesMatched, neighbourCounts}}
// Index: capability_matched, in its own order
MATCH (c:Capability)
WHERE c.timesMatched >= 0 AND c.id IS NOT NULL
  AND // Include: capability-fits
WITH c ORDER BY c.timesMatched DESC, c.sortName, c.id
SKIP $skip LIMIT $limit
// Include: capability-row
