// Purpose: Count each family's versions anew, name it as most of them do, and note the maker that they agree on; nothing is added up over versions.
// Mode: write
// Parameters: $prefix string, $agree float
// Rows: {id: string}
// Index: family_id: reads all families on purpose, at the end of an import
MATCH (f:Family)
WHERE f.id STARTS WITH $prefix
CALL (f) {
  MATCH (f)<-[:VERSION_OF]-(t:Tool)
  RETURN count(t) AS versions
}
CALL (f) {
  MATCH (f)<-[:VERSION_OF]-(t:Tool)
  WITH t.familyName AS name, count(t) AS uses ORDER BY uses DESC, name LIMIT 1
  RETURN collect(name)[0] AS name
}
CALL (f) {
  // Include: stated-makers
}
WITH f, versions, name, vendor, maker
WHERE f.versions IS NULL OR f.versions <> versions OR f.name <> name
   OR coalesce(f.vendor, '') <> coalesce(vendor, '') OR coalesce(f.maker, '') <> coalesce(maker, '')
SET f.versions = versions, f.name = name, f.vendor = vendor, f.maker = maker
RETURN f.id AS id
