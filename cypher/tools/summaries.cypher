// Purpose: Tools as lists show them, by id.
// Mode: read
// Parameters: $ids list of string
// Rows: {tool: map}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
RETURN t {.id, .name, .type, .vendor, family: head([(t)-[:VERSION_OF]->(f:Family) WHERE f.versions > 1 | f {.id, .name}]), .version, .description, .pricing, .free, .timesMatched, matchesByKind: coalesce(t.matchesByKind, []), .sources, .snapshot, .ghost, .contextTokens, .openWeights, .released, .status, lowestInputPerMillion: t.lowestInput} AS tool
