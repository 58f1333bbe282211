// Purpose: Let each entry stand as the newest review of it says, or as its source says where there is none; what is history stays that. Gives back the pairs and sides touched.
// Mode: write
// Parameters: $off list of string
// Rows: {pairs: list of string, refs: list of string}
// Index: meta_id, match_review, match_id, correction_entry
CALL () {
  MATCH (m:Match) WHERE m.review IS NOT NULL
  RETURN m.id AS id
  UNION
  MATCH (k:Correction) WHERE k.entry IS NOT NULL
  RETURN k.entry AS id
}
MATCH (m:Match {id: id})
CALL (m) {
  OPTIONAL MATCH (k:Correction {entry: m.id})
  WITH k ORDER BY datetime(k.at) DESC, k.source = 'corrections', k.id
  RETURN head(collect(k.review)) AS review
}
WITH m, review, coalesce(review IN $off, false) AND m.state <> 'superseded' AS off,
     CASE m.state WHEN 'superseded' THEN m.state ELSE coalesce(m.said, m.state) END AS said
WHERE coalesce(m.review, '') <> coalesce(review, '') OR m.state <> CASE WHEN off THEN review ELSE said END
SET m.review = review, m.state = CASE WHEN off THEN review ELSE said END, m.said = CASE WHEN off THEN said END
WITH collect(DISTINCT m.pair) AS pairs, collect(DISTINCT m.first) + collect(DISTINCT m.second) AS refs,
     collect(DISTINCT 'entries ' + m.source) AS changed
// Include: note-changed
RETURN pairs, refs
