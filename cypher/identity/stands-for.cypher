// Purpose: Which tool is today what once went by this id: that of the record which gave it, the first given before the parted.
// Mode: read
// Parameters: $id string
// Rows: {id: string}
// Index: record_first_tool, record_parted_tool
CALL () {
  MATCH (r:Record {firstTool: $id})-[:IS]->(t:Tool) RETURN t, 0 AS place
  UNION
  MATCH (r:Record {partedTool: $id})-[:IS]->(t:Tool) RETURN t, 1 AS place
}
RETURN t.id AS id
ORDER BY place, id
LIMIT 1
