// Purpose: Entries of one context, of whatever source: counts of all, ids of a page.
// Mode: read
// Parameters: $words list of string|null, $about list of {source, contexts}, $source string|null, $kind string|null, $context string|null, $state string|null, $judge string|null, $counts boolean|null, $since string|null, $until string|null, $order string, $skip integer, $limit integer
// Rows: {total: integer, byKind: list of {kind: string, entries: integer, matches: integer}, ids: list of string}
// Index: match_context
MATCH (m:Match {context: $context})
WHERE // Include: entry-fits
// Include: entry-page
