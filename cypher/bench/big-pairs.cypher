// Purpose: Make MATCHED_AGAINST edges as deriving does.
// Mode: write
// Parameters: $rows list of {low, high, pair, source, strength, matches, wins, losses, ties, unjudged, kinds}
// Rows: {written: integer}
// Index: node_ref
UNWIND $rows AS row
MATCH (a:Node {ref: row.low}), (b:Node {ref: row.high})
CREATE (a)-[m:MATCHED_AGAINST]->(b)
SET m = row
RETURN count(m) AS written
