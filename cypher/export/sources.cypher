// Purpose: What each source says of itself, by id.
// Mode: read
// Parameters: $prefix string
// Rows: {source: map}
// Index: source_id
MATCH (s:Source)
WHERE s.id STARTS WITH $prefix
RETURN s {.id, .title, .licence, .url, .snapshot, .staleAfterDays, .judge, .judgeKeys, .attribution, .speaksOf, .about} AS source
ORDER BY s.id
