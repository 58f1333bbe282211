// Purpose: Take away the groups of older maps.
// Mode: write
// Parameters: $generation string
// Rows: {dropped: integer}
// Index: none: reads all groups on purpose
MATCH (g:Group)
WHERE g.generation <> $generation
DELETE g
RETURN count(*) AS dropped
