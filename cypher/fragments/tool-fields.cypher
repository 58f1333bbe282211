// Purpose: What a list says of a tool, as a map.
// Mode: fragment
// Parameters: none
// Names: node: Tool
node {.id, .name, .type, .vendor, .vendorFrom, family: head([(node)-[:VERSION_OF]->(f:Family) WHERE f.versions > 1 | f {.id, .name}]), .version, .description, .composed, .licence, .pricing, .free, .timesMatched, matchesByKind: coalesce(node.matchesByKind, []), .sources, .snapshot, .ghost, .contextTokens, .openWeights, languages: coalesce(node.languages, []), .released, .status, rank: CASE WHEN node.rank IS NULL THEN null ELSE {value: node.rank, known: node.rankKnown} END, lowestInputPerMillion: node.lowestInput}
