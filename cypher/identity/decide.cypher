// Purpose: Keep decisions on pairs of records; the newest on a pair stands, and its conflict is settled.
// Mode: write
// Parameters: $rows list of {id, left, right, decision, by, at}
// Rows: {id: string}
// Index: decision_id, conflict_id
UNWIND $rows AS row
MERGE (d:Decision {id: row.id})
SET d = row
WITH row
OPTIONAL MATCH (c:Conflict {id: row.id})
DELETE c
RETURN row.id AS id
