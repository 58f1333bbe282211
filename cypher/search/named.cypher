// Purpose: Tools by a name in lower case or by an id, with their vectors; the most matched of a name first, then the best known, servers for it behind what is called so itself.
// Mode: read
// Parameters: $names list of {name, id}
// Rows: {asked: string, id: string, name: string, type: string, vector: bytes|null}
// Index: tool_name, tool_id
UNWIND $names AS asked
CALL (asked) {
  MATCH (t:Tool {id: asked.id}) RETURN t
  UNION
  MATCH (t:Tool) WHERE t.sortName = asked.name AND t.id >= '' RETURN t
}
WITH asked, t ORDER BY t.type = 'mcp-server', t.timesMatched DESC, t.prominence DESC, t.id
RETURN asked.name AS asked, t.id AS id, t.name AS name, t.type AS type, t.vector AS vector
