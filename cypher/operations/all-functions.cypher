// Purpose: Ids of all functions of the catalogue.
// Mode: read
// Parameters: none
// Rows: {id: string}
// Index: capability_kind
MATCH (c:Capability {kind: 'function'})
WHERE c.timesMatched >= 0 AND c.id IS NOT NULL
RETURN c.id AS id
ORDER BY id
