// Purpose: Write what people correct of records; of two lines that say the same the newest stands.
// Mode: write
// Parameters: $import string, $rows list of {id, said, source, record, about, entry, review, does, doesNot, at, how, fact, locator}
// Rows: {id: string}
// Index: correction_id, term_id
UNWIND $rows AS row
MERGE (k:Correction {id: row.id})
WITH k, row
WHERE k.import IS NULL OR k.import <> $import OR datetime(k.at) <= datetime(row.at)
SET k.said = row.said, k.source = row.source, k.record = row.record, k.about = row.about, k.entry = row.entry, k.review = row.review, k.at = row.at, k.fact = row.fact, k.import = $import
WITH k, row
CALL (k, row) {
  MATCH (t:Term {id: row.does})
  MERGE (k)-[o:OFFERED {capability: t.id}]->(t)
  // After all that sources list, of which none gives so many.
  SET o.position = 1000, o.basis = 'person', o.description = row.how, o.locator = row.locator
}
CALL (k, row) {
  MATCH (t:Term {id: row.doesNot})
  MERGE (k)-[:DENIED]->(t)
}
RETURN k.id AS id
