// Purpose: Capabilities with their counts.
// Mode: read
// Parameters: $ids list of string
// Rows: {capability: {id, name, kind, description, derivedName, sense, area, needs, tools, timesMatched, neighbourCounts}}
// Index: capability_id
UNWIND $ids AS id
MATCH (c:Capability {id: id})
RETURN c {.id, .name, .kind, .description, .derivedName, .sense, .area, needs: coalesce(c.needs, []), tools: c.toolCount, .timesMatched, matchesByKind: coalesce(c.matchesByKind, []), .neighbourCounts} AS capability
