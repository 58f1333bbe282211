// Purpose: Write records and the names they are known by; names that did not change are left alone.
// Mode: write
// Parameters: $import string, $rows list of {id, source, key, name, type, ghost, fact, capabilitiesDeclared, at, aliases, known}
// Rows: {id: string}
// Index: record_id, alias_id
UNWIND $rows AS row
MERGE (r:Record {id: row.id})
SET r.source = row.source, r.key = row.key, r.import = $import, r.name = row.name, r.type = row.type,
    r.ghost = row.ghost, r.fact = row.fact, r.capabilitiesDeclared = row.capabilitiesDeclared, r.at = row.at
WITH r, row
WHERE r.known IS NULL OR r.known <> row.known
SET r.known = row.known
WITH r, row
CALL (r) {
  MATCH (r)-[old:KNOWN_AS]->(a:Alias)
  DELETE old
  WITH a
  WHERE NOT EXISTS { (a)<-[:KNOWN_AS]-(:Record) }
  DELETE a
}
CALL (r, row) {
  UNWIND row.aliases AS alias
  MERGE (a:Alias {id: alias})
  CREATE (r)-[:KNOWN_AS]->(a)
}
RETURN r.id AS id
