// Purpose: How many capabilities fit the filters, operations only when asked for.
// Mode: read
// Parameters: $ids list of string|null, $kind string|null, $area string|null, $serves string|null, $source string|null
// Rows: {total: integer}
// Index: none: reads all capabilities on purpose, which are few beside the tools
MATCH (c:Capability)
WHERE ($ids IS NULL OR c.id IN $ids)
  AND (CASE WHEN $kind IS NULL THEN c.kind <> 'operation' ELSE c.kind = $kind END)
  AND ($area IS NULL OR c.area = $area)
  AND ($serves IS NULL OR EXISTS { (c)-[:SERVES]->(:Capability {id: $serves}) })
  AND ($source IS NULL OR $source IN c.saidBy)
RETURN count(c) AS total
