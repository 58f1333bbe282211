// Purpose: Let these corrections, and no others, hold for these tools.
// Mode: write
// Parameters: $rows list of {id, standing: list of ids}
// Rows: {id: string}
// Index: tool_id, correction_id
UNWIND $rows AS row
MATCH (t:Tool {id: row.id})
OPTIONAL MATCH (t)<-[old:CORRECTS]-(:Correction)
WITH t, row, collect(old) AS olds
FOREACH (old IN olds | DELETE old)
WITH t, row
CALL (t, row) {
  UNWIND row.standing AS id
  MATCH (k:Correction {id: id})
  CREATE (k)-[:CORRECTS]->(t)
}
RETURN t.id AS id
