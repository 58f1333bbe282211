// Purpose: Entries that do not stand as the newest review of them says, or as their source says where there is none.
// Mode: read
// Parameters: $off list of string, $limit integer
// Rows: {id: string, stored: string, counted: string}
// Index: match_review, match_id, correction_entry
CALL () {
  MATCH (m:Match) WHERE m.review IS NOT NULL
  RETURN m.id AS id
  UNION
  MATCH (k:Correction) WHERE k.entry IS NOT NULL
  RETURN k.entry AS id
}
MATCH (m:Match {id: id})
WHERE m.state <> 'superseded'
OPTIONAL MATCH (k:Correction {entry: id})
WITH m, k ORDER BY m.id, datetime(k.at) DESC, k.source = 'corrections', k.id
WITH m, head(collect(k.review)) AS review
WITH m, coalesce(m.review, 'none') + ', ' + m.state AS stored,
     coalesce(review, 'none') + ', ' + CASE WHEN review IN $off THEN review ELSE coalesce(m.said, m.state) END AS counted
WHERE stored <> counted
RETURN m.id AS id, stored, counted
ORDER BY id
LIMIT $limit
