// Purpose: What the directory says of a capability.
// Mode: fragment
// Parameters: none
// Names: c: Capability
RETURN c {.id, .name, .kind, .description, .derivedName, .sense, .area, tools: c.toolCount, .timesMatched, matchesByKind: coalesce(c.matchesByKind, []), .neighbourCounts} AS capability
