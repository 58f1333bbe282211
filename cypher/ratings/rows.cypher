// Purpose: The ratings of a table, the strongest first.
// Mode: read
// Parameters: $table string
// Rows: {row: {tool, position, rating, low, high, rankLow, rankHigh, class, share, matches, wins, losses, ties, opponents, toNext, apart}}
// Index: rating_table
MATCH (r:Rating {table: $table})
WHERE r.position >= 1
RETURN r {.tool, .position, .rating, .low, .high, .rankLow, .rankHigh, .class, .share, .matches, .wins, .losses, .ties, .opponents, .toNext, .apart} AS row
ORDER BY r.position
