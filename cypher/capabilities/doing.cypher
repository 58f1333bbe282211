// Purpose: What tells how tools that offer a capability are ordered, of no more than $most edges: at which place and how surely each does it, and how well known it is.
// Mode: read
// Parameters: $capability string, $source string|null, $most integer
// Rows: {id: string, sortName: string, type: string, position: integer, bases: list of string, figures: list of string, matchesByKind: list of string, sources: integer, mentions: integer, family: string|null}
// Index: offers_capability (relationship)
MATCH ()-[o:OFFERS]->()
WHERE o.capability = $capability AND o.strength >= 0 AND o.tool IS NOT NULL
  AND ($source IS NULL OR o.source = $source)
WITH o LIMIT $most
WITH startNode(o) AS t, min(coalesce(o.position, 9)) AS position, collect(DISTINCT o.basis) AS bases
RETURN t.id AS id, coalesce(t.sortName, t.id) AS sortName, t.type AS type, position, bases,
       coalesce(t.figures, []) AS figures, coalesce(t.matchesByKind, []) AS matchesByKind, coalesce(t.mentions, 0) AS mentions, t.family AS family,
       COUNT { MATCH (t)<-[i:IS]-(r:Record) WHERE coalesce(i.rule, '') <> 'speaks-of' RETURN DISTINCT r.source } AS sources
