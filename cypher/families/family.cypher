// Purpose: A family, with its versions and what each holds; the most matched first.
// Mode: read
// Parameters: $id string, $limit integer
// Rows: {family: {id, name, vendor, versions}, versions: list of map}
// Index: family_id, tool_family
MATCH (f:Family {id: $id})
WHERE f.versions IS NOT NULL AND f.name IS NOT NULL
CALL (f) {
  MATCH (t:Tool)
  WHERE t.family = f.id AND t.timesMatched >= 0 AND t.id IS NOT NULL
  WITH t ORDER BY t.timesMatched DESC, t.id DESC
  LIMIT $limit
  RETURN collect(t {.id, .name, .type, .vendor, .version, .released, .timesMatched, matchesByKind: coalesce(t.matchesByKind, []), .sources, .contextTokens,
                    .openWeights, .ghost, lowestInputPerMillion: t.lowestInput, .prices,
                    capabilities: size(COLLECT { MATCH (t)-[:OFFERS]->(c:Capability) RETURN DISTINCT c.id })}) AS versions
}
RETURN f {.id, .name, .vendor, .versions} AS family, versions
