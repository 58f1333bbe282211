// Purpose: The functions that this operation serves, and how many operations of how many tools serve this function.
// Mode: read
// Parameters: $id string
// Rows: {serves: list of {id, name, area, by}, operations: integer, servers: integer}
// Index: capability_id
MATCH (c:Capability {id: $id})
RETURN COLLECT {
         MATCH (c)-[s:SERVES]->(f:Capability)
         WITH f, s ORDER BY f.toolCount DESC, f.id
         RETURN f {.id, .name, .area, by: s.by}
       } AS serves,
       COUNT { (c)<-[:SERVES]-(:Capability) } AS operations,
       COUNT { MATCH (c)<-[:SERVES]-(:Capability)<-[:OFFERS]-(t:Tool) RETURN DISTINCT t } AS servers
