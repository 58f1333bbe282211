// Purpose: Edges that say other ends than they have.
// Mode: read
// Parameters: $limit integer
// Rows: {edge: string, stored: string, counted: string}
// Index: none: reads all edges on purpose
CALL () {
  MATCH (a)-[e:MATCHED_AGAINST]->(b)
  RETURN 'MATCHED_AGAINST ' AS rel, e.source AS source, coalesce(e.low, '?') + ' to ' + coalesce(e.high, '?') AS stored,
         a.ref + ' to ' + b.ref AS counted
  UNION ALL
  MATCH (t)-[o:OFFERS]->(c)
  RETURN 'OFFERS ' AS rel, o.source AS source, coalesce(o.tool, '?') + ' to ' + coalesce(o.capability, '?') AS stored,
         t.id + ' to ' + c.id AS counted
}
WITH rel + counted + ' (' + coalesce(source, 'no source') + ')' AS edge, stored, counted
WHERE stored <> counted
RETURN edge, stored, counted
ORDER BY edge
LIMIT $limit
