// Purpose: Entries on a capability, as a side or as what two tools were weighed on, by themselves or by what their source says of them: counts of all, ids of a page.
// Mode: read
// Parameters: $words list of string|null, $about list of {source, contexts}, $source string|null, $kind string|null, $context string|null, $state string|null, $judge string|null, $counts boolean|null, $since string|null, $until string|null, $order string, $skip integer, $limit integer
// Rows: {total: integer, byKind: list of {kind: string, entries: integer, matches: integer}, ids: list of string}
// Index: match_firstkey, match_capability, match_source
CALL () {
  UNWIND $words AS word
  MATCH (m:Match {firstKey: 'capability:' + word}) RETURN m
  UNION
  UNWIND $words AS word
  MATCH (m:Match {capability: word}) RETURN m
  UNION
  UNWIND $about AS one
  MATCH (m:Match {source: one.source}) RETURN m
}
WITH m
WHERE // Include: entry-fits
// Include: entry-page
