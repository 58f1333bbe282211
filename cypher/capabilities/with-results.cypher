// Purpose: Refs of the tools that took part in counted entries about a capability, of no more than $most entries.
// Mode: read
// Parameters: $words list of string, $about list of {source, contexts}, $most integer
// Rows: {refs: list of string}
// Index: match_capability, match_firstkey, match_source
CALL () {
  UNWIND $words AS word
  MATCH (m:Match {capability: word}) RETURN m
  UNION
  UNWIND $words AS word
  MATCH (m:Match {firstKey: 'capability:' + word}) RETURN m
  UNION
  UNWIND $about AS one
  MATCH (m:Match {source: one.source})
  WHERE one.contexts IS NULL OR any(context IN one.contexts WHERE m.context =~ context)
  RETURN m
}
WITH m WHERE m.counted AND m.state = 'live' AND m.pair IS NOT NULL
WITH m LIMIT $most
UNWIND [m.first, m.second] AS ref
WITH DISTINCT ref WHERE ref STARTS WITH 'tool:'
RETURN collect(ref) AS refs
