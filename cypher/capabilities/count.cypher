// Purpose: How many capabilities fit the filters.
// Mode: read
// Parameters: $ids list of string|null, $kind string|null, $source string|null
// Rows: {total: integer}
// Index: none: reads all capabilities on purpose, which are few beside the tools
MATCH (c:Capability)
WHERE ($ids IS NULL OR c.id IN $ids)
  AND ($kind IS NULL OR c.kind = $kind)
  AND ($source IS NULL OR $source IN c.saidBy)
RETURN count(c) AS total
