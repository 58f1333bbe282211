// Purpose: Let pairs of capabilities be near in meaning.
// Mode: write
// Parameters: $rows list of {low, high, score}
// Rows: {count: integer}
// Index: capability_id
UNWIND $rows AS row
MATCH (a:Capability {id: row.low}), (b:Capability {id: row.high})
MERGE (a)-[s:SIMILAR_TO]->(b)
SET s.low = a.ref, s.high = b.ref, s.score = row.score
RETURN count(*) AS count
