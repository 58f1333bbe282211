// Purpose: The groups below a group, largest first.
// Mode: read
// Parameters: $parent string
// Rows: {group: {id, name, parent, area, path, size, timesMatched, matchesByKind, x, y, links}}
// Index: group_parent, in its own order
MATCH (g:Group)
WHERE g.parent = $parent AND g.size > 0 AND g.id IS NOT NULL
RETURN g {.id, .name, .parent, .area, .path, .size, .timesMatched, matchesByKind: coalesce(g.matchesByKind, []), .x, .y, .links} AS group
ORDER BY g.parent DESC, g.size DESC, g.id DESC
