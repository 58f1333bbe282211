// Purpose: Take away that pairs of capabilities are near.
// Mode: write
// Parameters: $rows list of {low, high}
// Rows: {count: integer}
// Index: capability_id
UNWIND $rows AS row
MATCH (:Capability {id: row.low})-[s:SIMILAR_TO]->(:Capability {id: row.high})
DELETE s
RETURN count(*) AS count
