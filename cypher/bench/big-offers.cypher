// Purpose: Make OFFERS edges as deriving does.
// Mode: write
// Parameters: $rows list of {tool, capability, source, position, strength}
// Rows: {written: integer}
// Index: tool_id, capability_id
UNWIND $rows AS row
MATCH (t:Tool {id: row.tool}), (c:Capability {id: row.capability})
CREATE (t)-[o:OFFERS]->(c)
SET o = row
RETURN count(o) AS written
