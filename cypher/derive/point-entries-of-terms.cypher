// Purpose: Point entries beside these words at the capabilities they mean today, at most $limit of those that stand elsewhere; gives back the pairs touched, before and after, and all sides.
// Mode: write
// Parameters: $ids list of string, $limit integer
// Rows: {pairs: list of string, refs: list of string, pointed: integer}
// Index: term_id, match_firstkey
UNWIND $ids AS id
MATCH (t:Term {id: id})-[:MEANS]->(c:Capability)
MATCH (m:Match {firstKey: 'capability:' + t.id})
WHERE coalesce(m.first, '') <> c.ref
WITH m, c.ref AS first, m.pair AS before
LIMIT $limit
SET m.first = first, m.pair = CASE WHEN m.second IS NULL THEN null ELSE first + '|' + m.second END
RETURN collect(DISTINCT before) + collect(DISTINCT m.pair) AS pairs,
       collect(DISTINCT first) + collect(DISTINCT m.second) AS refs, count(*) AS pointed
