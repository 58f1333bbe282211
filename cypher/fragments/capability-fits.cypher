// Purpose: Capabilities that fit the filters of the directory, operations only when asked for.
// Mode: fragment
// Parameters: $ids list of string|null, $kind string|null, $area string|null, $serves string|null, $source string|null
// Names: c: Capability
($ids IS NULL OR c.id IN $ids)
  AND (CASE WHEN $kind IS NULL THEN c.kind <> 'operation' ELSE c.kind = $kind END)
  AND ($area IS NULL OR c.area = $area)
  AND ($serves IS NULL OR EXISTS { (c)-[:SERVES]->(:Capability {id: $serves}) })
  AND ($source IS NULL OR $source IN c.saidBy)
