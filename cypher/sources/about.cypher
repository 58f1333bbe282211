// Purpose: What sources say that their entries are about.
// Mode: read
// Parameters: $prefix string
// Rows: {source: string, about: string}
// Index: source_id
MATCH (s:Source)
WHERE s.id STARTS WITH $prefix AND s.about IS NOT NULL
RETURN s.id AS source, s.about AS about
ORDER BY source
