// Purpose: How many capabilities fit the filters, operations only when asked for.
// Mode: read
// Parameters: $ids list of string|null, $kind string|null, $area string|null, $serves string|null, $source string|null
// Rows: {total: integer}
// Index: none: reads all capabilities on purpose, which are few beside the tools
MATCH (c:Capability)
WHERE // Include: capability-fits
RETURN count(c) AS total
