// Purpose: What a database of an earlier version still needs.
// Mode: schema
// Parameters: none
// Rows: none
// Index: none; some read all nodes of a kind on purpose

// The index that words_and_facets stands for now.
DROP INDEX words IF EXISTS;

// In a database of before there were terms, let the facts name the term of each capability.
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
} IN TRANSACTIONS OF 20 ROWS;

// In a database of before reasons were told, let imports say the rows they left out by reason.
MATCH (i:Import)
WHERE i.problemCount IS NOT NULL
SET i.leftOut = CASE WHEN i.problemCount > 0
    THEN '[{"reason":"row","matches":0,"number":' + toString(i.problemCount) + ',"examples":' + i.problems + '}]' ELSE '[]' END
REMOVE i.problems, i.problemCount;

// In a database of before records could speak of others, let each be found by its own id among the words of identity.
MATCH (r:Record)
WHERE r.known IS NOT NULL AND NOT ('record:' + r.id) IN r.known
CALL (r) {
  MERGE (a:Alias {id: 'record:' + r.id})
  MERGE (r)-[:KNOWN_AS]->(a)
  SET r.known = ['record:' + r.id] + r.known
} IN TRANSACTIONS OF 2000 ROWS;

// In a database of before the ledger was read by day, let each entry have one; '' where nobody says.
MATCH (m:Match)
WHERE m.day IS NULL
CALL (m) {
  SET m.day = coalesce(m.at, '')
} IN TRANSACTIONS OF 5000 ROWS;
