// Purpose: Keep questions of identity that only a person can answer; what a person decided of any two records of both tools is none.
// Mode: write
// Parameters: $rows list of {id, left, right, rule, shared}
// Rows: {id: string}
// Index: record_id, conflict_id, decision_id
UNWIND $rows AS row
MATCH (:Record {id: row.left})-[:IS]->(a:Tool), (:Record {id: row.right})-[:IS]->(b:Tool)
WITH row, [(a)<-[:IS]-(x) | x.id] AS lefts, [(b)<-[:IS]-(y) | y.id] AS rights
WITH row, reduce(pairs = [], x IN lefts | pairs + [y IN rights | CASE WHEN x < y THEN x + ' | ' + y ELSE y + ' | ' + x END]) AS pairs
WHERE NOT EXISTS { MATCH (d:Decision) WHERE d.id IN pairs }
MERGE (c:Conflict {id: row.id})
SET c.left = row.left, c.right = row.right, c.rule = row.rule, c.shared = row.shared
RETURN c.id AS id
