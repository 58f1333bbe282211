// Purpose: Take away families that no tool is a version of any more.
// Mode: write
// Parameters: $prefix string
// Rows: {id: string}
// Index: family_id: reads all families on purpose, at the end of an import
MATCH (f:Family)
WHERE f.id STARTS WITH $prefix AND NOT EXISTS { (f)<-[:VERSION_OF]-(:Tool) }
WITH f, f.id AS id
DELETE f
RETURN id
