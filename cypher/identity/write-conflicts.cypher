// Purpose: Keep questions of identity that only a person can answer; what a person decided is none.
// Mode: write
// Parameters: $rows list of {id, left, right, rule, shared}
// Rows: {id: string}
// Index: conflict_id, decision_id
UNWIND $rows AS row
WITH row
WHERE NOT EXISTS { MATCH (:Decision {id: row.id}) }
MERGE (c:Conflict {id: row.id})
SET c.left = row.left, c.right = row.right, c.rule = row.rule, c.shared = row.shared
RETURN c.id AS id
