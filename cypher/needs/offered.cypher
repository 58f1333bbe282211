// Purpose: Tools that offer a capability and fit the filters, most matched first, looking at most $depth offers deep.
// Mode: read
// Parameters: $capability string, $type string|null, $pricings list of string|null, $depth integer
// Rows: {lookedAt: integer, tools: list of {id, name, status, matches, byRule: whether a source says so by a rule of ours}}
// Index: offers_capability (relationship), in its own order
MATCH ()-[o:OFFERS]->()
WHERE o.capability = $capability AND o.strength >= 0 AND o.tool IS NOT NULL
WITH o ORDER BY o.capability DESC, o.strength DESC, o.tool DESC
LIMIT $depth
WITH o, startNode(o) AS t
RETURN count(DISTINCT o.tool) AS lookedAt,
       collect(DISTINCT CASE
         WHEN ($type IS NULL OR t.type = $type) AND ($pricings IS NULL OR any(one IN $pricings WHERE one IN t.pricings))
         THEN {id: o.tool, name: t.name, status: t.status, matches: o.strength, byRule: coalesce(o.basis, '') = 'rule'}
       END) AS tools
