// Purpose: Count each family's versions anew and name it as most of them do; nothing is added up over versions.
// Mode: write
// Parameters: $prefix string
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
  MATCH (f)<-[:VERSION_OF]-(t:Tool)
  WHERE t.vendor IS NOT NULL
  WITH t.vendor AS vendor, count(t) AS uses ORDER BY uses DESC, vendor LIMIT 1
  RETURN collect(vendor)[0] AS vendor
}
WITH f, versions, name, vendor
WHERE f.versions IS NULL OR f.versions <> versions OR f.name <> name
   OR coalesce(f.vendor, '') <> coalesce(vendor, '')
SET f.versions = versions, f.name = name, f.vendor = vendor
RETURN f.id AS id
