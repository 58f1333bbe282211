// Purpose: Groups by id, in the order asked.
// Mode: read
// Parameters: $ids list of string
// Rows: {group: {id, name, parent, area, path, size, timesMatched, matchesByKind, x, y, links}}
// Index: group_id
UNWIND $ids AS id
MATCH (g:Group {id: id})
RETURN g {.id, .name, .parent, .area, .path, .size, .timesMatched, matchesByKind: coalesce(g.matchesByKind, []), .x, .y, .links} AS group
