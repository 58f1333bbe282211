// Purpose: Functions by the area they belong to, those that most tools offer first.
// Mode: read
// Parameters: none
// Rows: {area: string, functions: list of {id, name, description, tools}}
// Index: capability_kind
MATCH (c:Capability {kind: 'function'})
WHERE c.timesMatched >= 0 AND c.id IS NOT NULL AND c.area IS NOT NULL AND c.toolCount > 0
WITH c ORDER BY c.toolCount DESC, c.sortName, c.id
WITH c.area AS area, collect(c {.id, .name, .description, tools: c.toolCount}) AS functions
RETURN area, functions
ORDER BY area
