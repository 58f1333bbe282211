// Purpose: Which Neo4j this is.
// Mode: read
// Parameters: none
// Rows: {version: string}
// Index: none: it reads no data, on purpose
CALL dbms.components() YIELD name, versions
WITH name, versions
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version
