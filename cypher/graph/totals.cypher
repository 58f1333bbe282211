// Purpose: What the whole catalogue adds up to, as the last import left it.
// Mode: read
// Parameters: $id string
// Rows: {tools, capabilities, matches, edges, sources: integer, snapshot: string|null, byType: list of "type|count", matchesByKind: list of string}
// Index: meta_id
MATCH (m:Meta {id: $id})
RETURN m.tools AS tools, m.capabilities AS capabilities, m.matches AS matches, m.edges AS edges,
       m.sources AS sources, m.snapshot AS snapshot, m.byType AS byType, coalesce(m.matchesByKind, []) AS matchesByKind
