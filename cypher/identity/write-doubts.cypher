// Purpose: Keep what rules found and do not decide about words for capabilities, for a person; what they find no more goes.
// Mode: write
// Parameters: $rows list of {id, left, right, rule}
// Rows: {kept: integer}
// Index: doubt_id; reads all doubts on purpose, of which there are no more than people read
CALL () {
  MATCH (d:Doubt)
  WHERE NOT d.id IN [row IN $rows | row.id]
  DELETE d
}
UNWIND $rows AS row
MERGE (d:Doubt {id: row.id})
SET d = row
RETURN count(*) AS kept
