// Purpose: How many tools fit the filters; with $priced only those with a price, with $dated those with a day of release.
// Mode: read
// Parameters: $fits list of {property, by, values}, $capabilities list of string, $priced boolean, $dated boolean
// Rows: {total: integer}
// Index: tool_matched
MATCH (node:Tool)
WHERE node.timesMatched >= 0 AND node.id IS NOT NULL AND (NOT $priced OR node.lowestInput IS NOT NULL) AND (NOT $dated OR node.released IS NOT NULL)
  AND // Include: tool-fits
RETURN count(node) AS total
