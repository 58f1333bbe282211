// Purpose: Raise the conflicts that records of a source have with records of other tools: a name in common by a rule that is not certain, a name of several tools, or an address; what a source itself keeps apart by name, or a person decided, is none.
// Mode: write
// Parameters: $source string, $most integer
// Rows: {raised: integer}
// Index: record_source, conflict_id
MATCH (r:Record {source: $source})-[:IS]->(mine:Tool)
CALL (r, mine) {
  MATCH (r)-[k:KNOWN_AS]->(a:Alias)<-[its:KNOWN_AS]-(other:Record)-[:IS]->(t:Tool)
  WHERE t <> mine AND (other.source <> $source OR k.rule = 'same-address')
    AND (k.rule = 'same-name' OR its.rule = 'same-name' OR (k.rule = 'same-address' AND its.rule = 'same-address'))
    AND (k.rule = 'same-address' OR (NOT EXISTS { MATCH (t)<-[:IS]-(same) WHERE same.source = $source }
      AND NOT EXISTS { MATCH (mine)<-[:IS]-(same) WHERE same.source = other.source }))
  WITH other, t, a, CASE WHEN k.rule = 'same-name' THEN its.rule ELSE k.rule END AS rule
  ORDER BY rule = 'same-address', other.ghost, other.id
  WITH t, collect({other: other.id, rule: rule, shared: a.id})[0] AS best
  ORDER BY best.other LIMIT $most
  RETURN best
}
WITH CASE WHEN r.id < best.other THEN r.id ELSE best.other END AS left,
     CASE WHEN r.id < best.other THEN best.other ELSE r.id END AS right, best.rule AS rule, best.shared AS shared
WITH left, right, left + ' | ' + right AS id, min(rule) AS rule, min(shared) AS shared
WHERE NOT EXISTS { MATCH (:Decision {id: id}) }
MERGE (c:Conflict {id: id})
SET c.left = left, c.right = right, c.rule = rule, c.shared = shared
RETURN count(*) AS raised
