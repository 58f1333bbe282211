// Purpose: Rating tables of a source, or of all.
// Mode: read
// Parameters: $source string|null
// Rows: {table: {id, source, kind, judge, context, part, matches, tools, rated, classes, leader, table}, title, snapshot: string|null, staleAfterDays: integer|null}
// Index: rating_table_id, source_id, rating_table
MATCH (t:RatingTable)
WHERE t.id STARTS WITH coalesce($source + '|', '')
MATCH (s:Source {id: t.source})
OPTIONAL MATCH (first:Rating {table: t.id, position: 1})
OPTIONAL MATCH (leader:Tool {id: first.tool})
OPTIONAL MATCH (last:Rating {table: t.id, position: t.rated})
RETURN t {.id, .source, .kind, .judge, .context, .part, .matches, .tools, .rated, .table, classes: coalesce(last.class, 0), leader: leader {.id, .name}} AS table,
       s.title AS title, s.snapshot AS snapshot, s.staleAfterDays AS staleAfterDays
ORDER BY t.matches DESC, t.id
