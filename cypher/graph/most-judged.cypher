// Purpose: The qualities people judged tools by, most judged first.
// Mode: read
// Parameters: $limit integer
// Rows: {node: {ref, kind, id, name, type, timesMatched, matchesByKind, neighbours, ghost, vendor, pricing, sources, group, released}}
// Index: capability_kind, in its own order
MATCH (n:Capability)
WHERE n.kind = 'quality' AND n.timesMatched > 0 AND n.id IS NOT NULL
WITH n ORDER BY n.kind DESC, n.timesMatched DESC, n.id DESC
LIMIT $limit
RETURN n {.ref, kind: 'capability', .id, .name, .type, .timesMatched, neighbours: n.neighbourCounts, matchesByKind: coalesce(n.matchesByKind, []),
          .ghost, .vendor, .pricing, sources: coalesce(n.sources, []), .group, .released} AS node
