// Purpose: Tools that fit the filters, most matched first, those of one number by name.
// Mode: read
// Parameters: $fits list of {property, by, values}, $capabilities list of string, $skip integer, $limit integer
// Rows: {tool: map}
// Index: tool_matched_name, in its own order: first what was matched, then the many that nobody matched
CALL () {
  MATCH (t:Tool)
  WHERE t.timesMatched > 0 AND t.sortName IS NOT NULL AND t.id IS NOT NULL
  WITH t ORDER BY t.timesMatched DESC, t.sortName, t.id
  RETURN t
  UNION ALL
  MATCH (t:Tool)
  WHERE t.timesMatched = 0 AND t.sortName >= '' AND t.id IS NOT NULL
  WITH t ORDER BY t.timesMatched, t.sortName, t.id
  RETURN t
}
WITH t
WHERE all(one IN $fits WHERE CASE one.by
    WHEN 'is' THEN t[one.property] IN one.values
    WHEN 'any' THEN any(value IN one.values WHERE value IN t[one.property])
    WHEN 'all' THEN all(value IN one.values WHERE value IN t[one.property])
    WHEN 'most' THEN t[one.property] <= one.values[0]
    WHEN 'least' THEN t[one.property] >= one.values[0]
    ELSE t[one.property] > one.values[0] END)
  AND all(id IN $capabilities WHERE EXISTS { (t)-[:OFFERS]->(:Capability {id: id}) })
WITH t
SKIP $skip LIMIT $limit
RETURN t {.id, .name, .type, .vendor, family: head([(t)-[:VERSION_OF]->(f:Family) WHERE f.versions > 1 | f {.id, .name}]), .version, .description, .pricing, .free, .timesMatched, matchesByKind: coalesce(t.matchesByKind, []), .sources, .snapshot, .ghost, .contextTokens, .openWeights, .released, .status, lowestInputPerMillion: t.lowestInput} AS tool
