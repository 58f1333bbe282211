// Purpose: Write groups of the newest map.
// Mode: write
// Parameters: $rows list of {id, name, parent, area, path, size, timesMatched, matchesByKind, x, y, links}, $generation string
// Rows: {id: string}
// Index: group_id
UNWIND $rows AS row
MERGE (g:Group {id: row.id})
SET g = row, g.generation = $generation
RETURN g.id AS id
