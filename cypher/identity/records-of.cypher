// Purpose: The record of this id, or those of the tool of this id, catalogued first.
// Mode: read
// Parameters: $record string, $tool string
// Rows: {id: string}
// Index: record_id, tool_id
CALL () {
  MATCH (r:Record {id: $record})-[:IS]->(:Tool) RETURN r, 0 AS place
  UNION
  MATCH (r:Record)-[:IS]->(:Tool {id: $tool}) RETURN r, 1 AS place
}
RETURN r.id AS id
ORDER BY place, r.ghost, r.id
