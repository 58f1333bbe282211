// Purpose: Write a rating table and its ratings in place of what stands under its id.
// Mode: write
// Parameters: $table {id, source, kind, judge, context, part, madeOf, matches, tools, rated, table}, $rows list of {id, table, tool, position, rating, low, high, rankLow, rankHigh, class, share, matches, wins, losses, ties, opponents, toNext, apart}
// Rows: {written: integer}
// Index: rating_table_id, rating_table
OPTIONAL MATCH (old:Rating {table: $table.id})
WHERE old.position >= 1
DELETE old
WITH DISTINCT $table AS table
MERGE (t:RatingTable {id: table.id})
SET t = table
WITH t
UNWIND $rows AS row
CREATE (r:Rating)
SET r = row
RETURN count(r) AS written
