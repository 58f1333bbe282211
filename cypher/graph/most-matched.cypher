// Purpose: The most-matched tools.
// Mode: read
// Parameters: $limit integer
// Rows: {node: {ref, kind, id, name, type, timesMatched, matchesByKind, neighbours, ghost, vendor, pricing, sources, group, released}}
// Index: tool_matched, in its own order
MATCH (n:Tool)
WHERE n.timesMatched > 0 AND n.id IS NOT NULL
WITH n ORDER BY n.timesMatched DESC, n.id DESC
LIMIT $limit
RETURN n {.ref, kind: 'tool', .id, .name, .type, .timesMatched, neighbours: n.neighbourCounts, matchesByKind: coalesce(n.matchesByKind, []),
          .ghost, .vendor, .pricing, sources: coalesce(n.sources, []), .group, .released} AS node
