// Purpose: Capabilities that fit the filters, operations only when asked for, by name.
// Mode: read
// Parameters: $ids list of string|null, $kind string|null, $area string|null, $serves string|null, $source string|null, $skip integer, $limit integer
// Rows: {capability: {id, name, kind, description, derivedName, sense, area, tools, timesMatched, neighbourCounts}}
// Index: capability_name, in its own order
MATCH (c:Capability)
WHERE c.sortName >= '' AND c.id IS NOT NULL
  AND // Include: capability-fits
WITH c ORDER BY c.sortName, c.id
SKIP $skip LIMIT $limit
// Include: capability-row
