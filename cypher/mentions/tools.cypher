// Purpose: Every tool's name and line, and in how many others' they were found to stand.
// Mode: read
// Parameters: $prefix string
// Rows: {id, name, type: string, line: string|null, mentions: integer}
// Index: none: reads all tools on purpose, at the end of an import
MATCH (t:Tool)
WHERE t.id STARTS WITH $prefix
RETURN t.id AS id, t.name AS name, t.type AS type, t.description AS line, coalesce(t.mentions, 0) AS mentions
ORDER BY id
