// Purpose: Nodes by ref, in the order asked.
// Mode: read
// Parameters: $refs list of string
// Rows: {node: {ref, kind, id, name, type, timesMatched, matchesByKind, neighbours, ghost, vendor, pricing, sources, group, released}}
// Index: node_ref
UNWIND $refs AS ref
MATCH (n:Node {ref: ref})
RETURN n {.ref, kind: CASE WHEN n:Tool THEN 'tool' ELSE 'capability' END, .id, .name, .type, .timesMatched,
          neighbours: n.neighbourCounts, matchesByKind: coalesce(n.matchesByKind, []),
          .ghost, .vendor, .pricing, sources: coalesce(n.sources, []), .group, .released} AS node
