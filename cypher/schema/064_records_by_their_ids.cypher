// Purpose: in a database of before records could speak of others, let each be found by its own id among the words of identity
// Mode: schema
// Parameters: none
// Rows: none
// Index: none; reads all records on purpose
MATCH (r:Record)
WHERE r.known IS NOT NULL AND NOT ('record:' + r.id) IN r.known
CALL (r) {
  MERGE (a:Alias {id: 'record:' + r.id})
  MERGE (r)-[:KNOWN_AS]->(a)
  SET r.known = ['record:' + r.id] + r.known
} IN TRANSACTIONS OF 2000 ROWS
