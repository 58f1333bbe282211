// Purpose: Entries of a node, a pair, a capability or a context by what they are.
// Mode: read
// Parameters: $ref string|null, $pair string|null, $words list of string|null, $about list of {source, contexts}, $source string|null, $kind string|null, $context string|null, $state string|null, $judge string|null, $counts boolean|null, $since string|null, $until string|null
// Rows: {source, sourceTitle: string, kind: string, judge: string|null, month: string|null, counts, included: boolean, entries: integer, matches: integer}
// Index: source_id, match_first, match_second, match_pair, match_firstkey, match_capability, match_source, match_context
CALL () {
  WITH * WHERE $ref IS NOT NULL AND $pair IS NULL
  CALL () {
    MATCH (m:Match {first: $ref}) RETURN m
    UNION
    MATCH (m:Match {second: $ref}) RETURN m
  }
  RETURN m
  UNION
  MATCH (m:Match {pair: $pair}) RETURN m
  UNION
  WITH * WHERE $ref IS NULL
  UNWIND $words AS word
  MATCH (m:Match {firstKey: 'capability:' + word}) RETURN m
  UNION
  WITH * WHERE $ref IS NULL
  UNWIND $words AS word
  MATCH (m:Match {capability: word}) RETURN m
  UNION
  WITH * WHERE $ref IS NULL
  UNWIND $about AS one
  MATCH (m:Match {source: one.source}) RETURN m
  UNION
  WITH * WHERE $ref IS NULL AND $words IS NULL
  MATCH (m:Match {context: $context}) RETURN m
}
WITH m
WHERE // Include: entry-fits
// Include: entry-groups
WITH *,
  // Include: whole-counts
  AS included
// Include: entry-sums
