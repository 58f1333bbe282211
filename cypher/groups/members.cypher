// Purpose: Tools of a group, most matched first.
// Mode: read
// Parameters: $group string, $limit integer
// Rows: {node: {ref, kind, id, name, type, timesMatched, matchesByKind, neighbours, ghost, vendor, pricing, sources, group, released}}
// Index: tool_group, in its own order
MATCH (n:Tool)
WHERE n.group = $group AND n.timesMatched >= 0 AND n.id IS NOT NULL
WITH n ORDER BY n.group DESC, n.timesMatched DESC, n.id DESC
LIMIT $limit
RETURN n {.ref, kind: 'tool', .id, .name, .type, .timesMatched, neighbours: n.neighbourCounts, matchesByKind: coalesce(n.matchesByKind, []),
          .ghost, .vendor, .pricing, sources: coalesce(n.sources, []), .group, .released} AS node
