// Purpose: Add up the catalogue for the overview.
// Mode: write
// Parameters: $id string
// Rows: {tools: integer}
// Index: none: counts all on purpose, at the end of an import
CALL () { MATCH (t:Tool) RETURN count(t) AS tools }
CALL () { MATCH (c:Capability) RETURN count(c) AS capabilities }
CALL () { MATCH ()-[e:MATCHED_AGAINST]->() RETURN count(e) AS edges, sum(e.matches) AS matches }
CALL () {
  MATCH ()-[e:MATCHED_AGAINST]->()
  WITH reduce(s = head(e.kinds), kind IN tail(e.kinds) | s + ' ' + kind) AS kinds, sum(e.matches) AS matches
  ORDER BY matches DESC, kinds
  RETURN [x IN collect({kinds: kinds, matches: matches}) WHERE x.matches > 0 | x.kinds + '|' + x.matches] AS byKind
}
CALL () { MATCH (s:Source) RETURN count(s) AS sources, max(s.snapshot) AS snapshot }
CALL () {
  MATCH (t:Tool)
  WITH t.type AS type, count(t) AS total ORDER BY total DESC, type
  RETURN collect(type + '|' + total) AS byType
}
MERGE (m:Meta {id: $id})
SET m.tools = tools, m.capabilities = capabilities, m.edges = edges, m.matches = matches, m.sources = sources,
    m.snapshot = snapshot, m.byType = byType, m.matchesByKind = byKind
RETURN m.tools AS tools
