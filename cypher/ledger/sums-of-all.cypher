// Purpose: All entries by what they are: of whatever source, or of one.
// Mode: read
// Parameters: $words list of string|null, $about list of {source, contexts}, $source string|null, $kind string|null, $context string|null, $state string|null, $judge string|null, $counts boolean|null, $since string|null, $until string|null
// Rows: {source, sourceTitle: string, kind: string, judge: string|null, month: string|null, counts, included: boolean, entries: integer, matches: integer}
// Index: source_id, match_source, match_pair; without a source all entries are read on purpose, as all are added up
CALL () {
  WITH * WHERE $source IS NULL
  MATCH (m:Match) RETURN m
  UNION ALL
  WITH * WHERE $source IS NOT NULL
  MATCH (m:Match {source: $source}) RETURN m
}
WITH m
WHERE // Include: entry-fits
// Include: entry-groups
WITH *,
  // Include: whole-counts
  AS included
// Include: entry-sums
