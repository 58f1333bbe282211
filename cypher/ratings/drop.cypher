// Purpose: Take away rating tables with their ratings.
// Mode: write
// Parameters: $ids list of string
// Rows: {dropped: integer}
// Index: rating_table_id, rating_table
UNWIND $ids AS id
MATCH (t:RatingTable {id: id})
OPTIONAL MATCH (r:Rating {table: id})
WHERE r.position >= 1
DELETE r
WITH DISTINCT t
DELETE t
RETURN count(*) AS dropped
