// Purpose: Tools whose maker is not what they state or, where they state none, what their family's versions agree on.
// Mode: read
// Parameters: $prefix string
// Rows: {id: string}
// Index: family_id: reads all families on purpose, at the end of an import
MATCH (f:Family)<-[:VERSION_OF]-(t:Tool)
WHERE f.id STARTS WITH $prefix AND (t.vendor IS NULL OR t.vendorFrom = 'family')
  AND coalesce(t.vendor, '') <> coalesce(f.maker, '')
RETURN t.id AS id
ORDER BY id
