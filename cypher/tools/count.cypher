// Purpose: How many tools fit the filters; with $having only those that have that property.
// Mode: read
// Parameters: $fits list of {property, by, values}, $capabilities list of string, $having string|null
// Rows: {total: integer}
// Index: tool_matched
MATCH (node:Tool)
WHERE node.timesMatched >= 0 AND node.id IS NOT NULL AND ($having IS NULL OR node[$having] IS NOT NULL)
  AND // Include: tool-fits
RETURN count(node) AS total
