// Purpose: Tie these tools to the families that they say, and to no other.
// Mode: write
// Parameters: $ids list of string
// Rows: {id: string}
// Index: tool_id, family_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
CALL (t) {
  MATCH (t)-[old:VERSION_OF]->(f:Family)
  WHERE t.family IS NULL OR f.id <> t.family
  DELETE old
}
WITH t
WHERE t.family IS NOT NULL
MERGE (f:Family {id: t.family})
MERGE (t)-[:VERSION_OF]->(f)
RETURN t.id AS id
