// Purpose: Where tools stand on every board they are rated on.
// Mode: read
// Parameters: $tools list of string
// Rows: {tool: string, rating: {rating, low, high, rankLow, rankHigh, class, share, matches}, table: {source, kind, judge, context, part, rated}, title: string, snapshot: string|null, classes: integer}
// Index: rating_tool, rating_table_id, rating_table, source_id
UNWIND $tools AS tool
MATCH (r:Rating {tool: tool})
MATCH (t:RatingTable {id: r.table})
MATCH (s:Source {id: t.source})
OPTIONAL MATCH (last:Rating {table: t.id, position: t.rated})
RETURN tool, r {.rating, .low, .high, .rankLow, .rankHigh, .class, .share, .matches} AS rating,
       t {.source, .kind, .judge, .context, .part, .rated} AS table, s.title AS title, s.snapshot AS snapshot,
       coalesce(last.class, 0) AS classes
ORDER BY tool, t.matches DESC, t.id
