// Purpose: Of each family the version that is matched most, and those that have a price, the most matched first.
// Mode: read
// Parameters: $ids list of string, $limit integer
// Rows: {id: string, mostMatched: map|null, priced: list of map}
// Index: family_id, tool_family
UNWIND $ids AS id
MATCH (f:Family {id: id})
CALL (f) {
  MATCH (t:Tool)
  WHERE t.family = f.id AND t.timesMatched > 0 AND t.id IS NOT NULL
  WITH t ORDER BY t.timesMatched DESC, t.id DESC
  LIMIT 1
  RETURN collect(t {.id, .name, .version, .timesMatched, matchesByKind: coalesce(t.matchesByKind, [])})[0] AS mostMatched
}
CALL (f) {
  MATCH (t:Tool)
  WHERE t.family = f.id AND t.timesMatched >= 0 AND t.id IS NOT NULL AND t.lowestInput IS NOT NULL
  WITH t ORDER BY t.timesMatched DESC, t.id
  LIMIT $limit
  RETURN collect(t {.id, .name, .version, .released, .timesMatched, lowestInputPerMillion: t.lowestInput}) AS priced
}
RETURN f.id AS id, mostMatched, priced
