// Purpose: Tools that fit the filters, by name.
// Mode: read
// Parameters: $fits list of {property, by, values}, $capabilities list of string, $skip integer, $limit integer
// Rows: {tool: map}
// Index: tool_name, in its own order
MATCH (t:Tool)
WHERE t.sortName >= '' AND t.id IS NOT NULL
  AND all(one IN $fits WHERE CASE one.by
    WHEN 'is' THEN t[one.property] IN one.values
    WHEN 'any' THEN any(value IN one.values WHERE value IN t[one.property])
    WHEN 'all' THEN all(value IN one.values WHERE value IN t[one.property])
    WHEN 'most' THEN t[one.property] <= one.values[0]
    WHEN 'least' THEN t[one.property] >= one.values[0]
    ELSE t[one.property] > one.values[0] END)
  AND all(id IN $capabilities WHERE EXISTS { (t)-[:OFFERS]->(:Capability {id: id}) })
WITH t ORDER BY t.sortName, t.id
SKIP $skip LIMIT $limit
RETURN t {.id, .name, .type, .vendor, family: head([(t)-[:VERSION_OF]->(f:Family) WHERE f.versions > 1 | f {.id, .name}]), .version, .description, .pricing, .free, .timesMatched, matchesByKind: coalesce(t.matchesByKind, []), .sources, .snapshot, .ghost, .contextTokens, .openWeights, .released, .status, lowestInputPerMillion: t.lowestInput} AS tool
