// Purpose: in a database of before there were terms, let the facts name the term of each capability
// Mode: schema
// Parameters: none
// Rows: none
// Index: term_id; reads all capabilities on purpose, which are few beside the tools
MATCH (c:Capability)
WHERE NOT EXISTS { (c)<-[:MEANS]-(:Term) }
CALL (c) {
  MERGE (t:Term {id: c.id})
  MERGE (t)-[means:MEANS]->(c)
  SET means.by = 'own'
  WITH t, c
  CALL (t, c) {
    MATCH (s:Source)-[old:NAMES]->(c)
    MERGE (s)-[new:NAMES]->(t)
    SET new = properties(old)
    DELETE old
  }
  CALL (t, c) {
    MATCH (r:Record)-[old:OFFERED]->(c)
    MERGE (r)-[new:OFFERED {capability: c.id}]->(t)
    SET new = properties(old)
    DELETE old
  }
  CALL (t, c) {
    MATCH (x:Record|Source)-[old:LEFT]->(c)
    MERGE (x)-[:LEFT]->(t)
    DELETE old
  }
} IN TRANSACTIONS OF 20 ROWS
