// Purpose: The next capabilities, by their ids.
// Mode: read
// Parameters: $after string, $limit integer
// Rows: {id: string, capability: map}
// Index: capability_id, in its own order
MATCH (c:Capability)
WHERE c.id > $after
RETURN c.id AS id,
       c {.ref, .id, .name, .kind, .description, .derivedName, .timesMatched, .toolCount} AS capability
ORDER BY id
LIMIT $limit
