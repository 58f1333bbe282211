// Purpose: Records that share a word with these, and all that stand for the same tools as those; a word that more than $most share says nothing and is left out, and so is what the newest reading of the source no longer holds.
// Mode: read
// Parameters: $rows list of {record, aliases}, $source string, $import string|null, $most integer
// Rows: {record: string, id: string, tool: string|null, first: boolean, fact: string, at: string}
// Index: alias_id
UNWIND $rows AS row
CALL (row) {
  UNWIND row.aliases AS alias
  MATCH (a:Alias {id: alias})
  WHERE COUNT { (a)<-[:KNOWN_AS]-() } <= $most
  MATCH (a)<-[:KNOWN_AS]-(r)
  RETURN DISTINCT r
}
CALL (r) {
  RETURN r AS near
  UNION
  MATCH (r)-[:IS]->(t)<-[:IS]-(near)
  RETURN near
}
WITH DISTINCT row.record AS record, near
WHERE near.id <> record AND ($import IS NULL OR near.source <> $source OR near.import = $import)
OPTIONAL MATCH (near)-[is:IS]->(t)
RETURN record, near.id AS id, t.id AS tool, coalesce(is.by = 'new', false) AS first, near.fact AS fact, near.at AS at
ORDER BY record, id
