// Purpose: Point entries at the tools their keys stand for today, and give back the pairs touched, before and after, and all sides.
// Mode: write
// Parameters: $ids list of string
// Rows: {pairs: list of string, refs: list of string}
// Index: match_id, record_id
UNWIND $ids AS id
MATCH (m:Match {id: id})
OPTIONAL MATCH (:Record {id: m.firstKey})-[:IS]->(a:Tool)
OPTIONAL MATCH (:Record {id: m.secondKey})-[:IS]->(b:Tool)
WITH m, m.pair AS before,
     CASE WHEN m.firstKey STARTS WITH 'capability:' THEN m.firstKey ELSE a.ref END AS first, b.ref AS second
SET m.first = first, m.second = second,
    m.pair = CASE
      WHEN first IS NULL OR second IS NULL OR first = second THEN null
      WHEN first < second THEN first + '|' + second
      ELSE second + '|' + first
    END
RETURN collect(DISTINCT before) + collect(DISTINCT m.pair) AS pairs,
       collect(DISTINCT first) + collect(DISTINCT second) AS refs
