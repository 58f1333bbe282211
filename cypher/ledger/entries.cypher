// Purpose: Entries in full, in the order asked; one whose sides are one tool, or no tool, counts for nobody.
// Mode: read
// Parameters: $ids list of string
// Rows: {entry: map, firstName, secondName: string|null, capabilityName: string|null, sourceTitle: string, snapshot: string|null, review: string|null, included: boolean}
// Index: match_id, match_pair, correction_entry, node_ref, record_id, term_id, source_id
UNWIND range(0, size($ids) - 1) AS place
MATCH (m:Match {id: $ids[place]})
MATCH (s:Source {id: m.source})
OPTIONAL MATCH (a:Node {ref: m.first})
OPTIONAL MATCH (b:Node {ref: m.second})
OPTIONAL MATCH (ra:Record {id: m.firstKey})
OPTIONAL MATCH (rb:Record {id: m.secondKey})
OPTIONAL MATCH (:Term {id: m.capability})-[:MEANS]->(c:Capability)
CALL (m) {
  OPTIONAL MATCH (k:Correction {entry: m.id})
  WITH k ORDER BY datetime(k.at) DESC, k.source = 'corrections', k.id
  RETURN head(collect(k.fact)) AS review
}
CALL (m) {
  WITH CASE WHEN m.state = 'live' AND NOT m.counted THEN m.pair END AS apart, m.source AS source, m.kind AS kind, m.judge AS judge
  RETURN
    // Include: whole-counts
    AS included
}
RETURN m {.id, .kind, .source, .first, .second, .firstKey, .secondKey, capability: coalesce(c.id, m.capability), .context, .judge,
          counted: m.counted AND m.pair IS NOT NULL, .count, .wins, .losses, .ties, .solvedByBoth, .unjudged, .state, .at, .locator, .quote, .note, .dimensions} AS entry,
       coalesce(a.name, ra.name) AS firstName, coalesce(b.name, rb.name) AS secondName, c.name AS capabilityName,
       s.title AS sourceTitle, s.snapshot AS snapshot, review, included
ORDER BY place
