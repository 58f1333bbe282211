// Purpose: The words that mean the capability that this word means.
// Mode: read
// Parameters: $id string
// Rows: {id: string}
// Index: term_id, capability_id
CALL () {
  MATCH (:Term {id: $id})-[:MEANS]->(c:Capability) RETURN c
  UNION
  MATCH (c:Capability {id: $id}) RETURN c
}
MATCH (c)<-[:MEANS]-(t:Term)
RETURN DISTINCT t.id AS id
ORDER BY id
