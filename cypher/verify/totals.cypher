// Purpose: The stored totals of the catalogue beside a recount.
// Mode: read
// Parameters: $id string
// Rows: {stored: string|null, counted: string}
// Index: none: counts all on purpose
CALL () { MATCH (t:Tool) RETURN count(t) AS tools }
CALL () { MATCH (c:Capability) RETURN count(c) AS capabilities }
CALL () { MATCH ()-[e:MATCHED_AGAINST]->() RETURN count(e) AS edges, coalesce(sum(e.matches), 0) AS matches }
CALL () { MATCH (s:Source) RETURN count(s) AS sources }
OPTIONAL MATCH (m:Meta {id: $id})
RETURN m.tools + ' tools, ' + m.capabilities + ' capabilities, ' + m.edges + ' edges, ' + m.matches + ' matches, '
       + m.sources + ' sources' AS stored,
       tools + ' tools, ' + capabilities + ' capabilities, ' + edges + ' edges, ' + matches + ' matches, '
       + sources + ' sources' AS counted
