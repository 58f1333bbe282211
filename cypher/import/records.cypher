// Purpose: Write records and the names they are known by.
// Mode: write
// Parameters: $import string, $rows list of {id, source, key, name, type, ghost, fact, capabilitiesDeclared, at, aliases}
// Rows: {id: string}
// Index: record_id, alias_id
UNWIND $rows AS row
MERGE (r:Record {id: row.id})
SET r.source = row.source, r.key = row.key, r.import = $import, r.name = row.name, r.type = row.type,
    r.ghost = row.ghost, r.fact = row.fact, r.capabilitiesDeclared = row.capabilitiesDeclared, r.at = row.at
WITH r, row
OPTIONAL MATCH (r)-[old:KNOWN_AS]->(:Alias)
DELETE old
WITH DISTINCT r, row
CALL (r, row) {
  UNWIND row.aliases AS alias
  MERGE (a:Alias {id: alias})
  MERGE (r)-[:KNOWN_AS]->(a)
}
RETURN r.id AS id
