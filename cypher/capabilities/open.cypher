// Purpose: Pairs that may be one capability and that nobody has decided on: what rules leave open, and what is very near in meaning and offered by $fewest tools or more on either side; those that more tools offer first, of equals the nearest.
// Mode: read
// Parameters: $least float, $most integer, $fewest integer, $skip integer, $limit integer
// Rows: {total: integer, pairs: list of {left, right, rule, score}}
// Index: similar_score (relationship), term_id, decision_id; reads all doubts on purpose, of which there are no more than people read
CALL () {
  MATCH (d:Doubt)
  OPTIONAL MATCH (:Term {id: d.left})-[:MEANS]->(a:Capability)-[s:SIMILAR_TO]-(b:Capability)<-[:MEANS]-(:Term {id: d.right})
  WITH d, max(s.score) AS score
  RETURN d.left AS left, d.right AS right, d.rule AS rule, score
  UNION
  MATCH (a:Capability)-[s:SIMILAR_TO]->(b:Capability)
  WHERE s.score >= $least
  WITH a, b, s ORDER BY s.score DESC
  LIMIT $most
  WITH a.id AS left, b.id AS right, s.score AS score
  WHERE NOT EXISTS { MATCH (:Decision {id: 'capability:' + left + ' | capability:' + right}) }
  RETURN left, right, null AS rule, score
}
WITH left, right, max(rule) AS rule, max(score) AS score
OPTIONAL MATCH (:Term {id: left})-[:MEANS]->(a:Capability)
OPTIONAL MATCH (:Term {id: right})-[:MEANS]->(b:Capability)
WITH left, right, rule, score, coalesce(a.toolCount, 0) AS one, coalesce(b.toolCount, 0) AS other
WITH left, right, rule, score, CASE WHEN one < other THEN one ELSE other END AS fewer, one + other AS both
WHERE rule IS NOT NULL OR fewer >= $fewest
WITH left, right, rule, score, fewer, both
ORDER BY fewer DESC, both DESC, round(coalesce(score, 0), 2) DESC, left, right
RETURN count(*) AS total, collect({left: left, right: right, rule: rule, score: score})[$skip..$skip + $limit] AS pairs
