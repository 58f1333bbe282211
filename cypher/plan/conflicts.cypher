// Purpose: Tools that records not yet written may be, by what is not certain: the first record of each tool, with the rule and what both have in common. A name that would join by a certain rule is no conflict.
// Mode: read
// Parameters: $source string, $rows list of {record, aliases}, $certain list of string, $uncertain list of string
// Rows: {record: string, rule: string, shared: string, other: map}
// Index: alias_id
UNWIND $rows AS row
CALL (row) {
  UNWIND row.aliases AS mine
  MATCH (:Alias {id: mine.id})<-[its:KNOWN_AS]-(other:Record)-[:IS]->(t:Tool)
  WHERE other.id <> row.record AND (other.source <> $source OR mine.rule = 'same-address')
    AND (mine.rule = 'same-name' OR its.rule = 'same-name' OR (mine.rule = 'same-address' AND its.rule = 'same-address'))
    AND (mine.rule = 'same-address' OR NOT EXISTS { MATCH (t)<-[:IS]-(same) WHERE same.source = $source })
  WITH other, t, mine, CASE WHEN mine.rule = 'same-name' THEN its.rule ELSE mine.rule END AS rule
  WITH t, rule, min(other.id) AS first, min(mine.id) AS shared
  WITH collect({tool: t.id, rule: rule, record: first, shared: shared}) AS found
  WITH found, [one IN found WHERE one.rule IN $certain | one.tool] AS sure
  UNWIND found AS one
  WITH one, sure
  WHERE (one.rule IN $uncertain OR one.rule = 'same-address' OR size(sure) > 1) AND NOT (size(sure) = 1 AND one.tool IN sure)
  RETURN one LIMIT 5
}
MATCH (other:Record {id: one.record})
RETURN row.record AS record, one.rule AS rule, one.shared AS shared,
       {record: other.id, name: other.name, tool: one.tool, fact: other.fact} AS other
ORDER BY record, other.record
