// Purpose: Edges that say other ends than they have.
// Mode: read
// Parameters: $limit integer
// Rows: {edge: string, stored: string, counted: string}
// Index: none: reads all edges on purpose
CALL () {
  MATCH (a)-[e:MATCHED_AGAINST]->(b)
  WHERE e.low <> a.ref OR e.high <> b.ref OR e.pair <> a.ref + '|' + b.ref
  RETURN e.pair + ' (' + e.source + ')' AS edge, e.low + ' to ' + e.high AS stored, a.ref + ' to ' + b.ref AS counted
  UNION ALL
  MATCH (t)-[o:OFFERS]->(c)
  WHERE o.tool <> t.id OR o.capability <> c.id OR o.strength <> t.timesMatched
  RETURN 'OFFERS ' + o.tool + ' to ' + o.capability AS edge,
         o.tool + ' to ' + o.capability + ', strength ' + o.strength AS stored,
         t.id + ' to ' + c.id + ', strength ' + t.timesMatched AS counted
}
RETURN edge, stored, counted
LIMIT $limit
