// Purpose: Of each family the version that is matched most, and the newest that has a price.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, mostMatched: map|null, newestPriced: map|null}
// Index: family_id, tool_family
UNWIND $ids AS id
MATCH (f:Family {id: id})
CALL (f) {
  MATCH (t:Tool)
  WHERE t.family = f.id AND t.timesMatched > 0 AND t.id IS NOT NULL
  WITH t ORDER BY t.timesMatched DESC, t.id DESC
  LIMIT 1
  RETURN collect(t {.id, .name, .version, .timesMatched})[0] AS mostMatched
}
CALL (f) {
  MATCH (t:Tool)
  WHERE t.family = f.id AND t.timesMatched >= 0 AND t.id IS NOT NULL AND t.lowestInput IS NOT NULL
  WITH t ORDER BY t.released IS NULL, t.released DESC, t.id
  LIMIT 1
  RETURN collect(t {.id, .name, .version, .released, lowestInputPerMillion: t.lowestInput})[0] AS newestPriced
}
RETURN f.id AS id, mostMatched, newestPriced
