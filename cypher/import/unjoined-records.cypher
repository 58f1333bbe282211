// Purpose: Records of a source's newest reading that stand for no tool yet, with the tools that records of other sources with a name in common stand for and none of this source does, and the rule by which the names are the same.
// Mode: read
// Parameters: $source string, $import string, $rules list of string
// Rows: {id: string, key: string, candidates: list of {tool, rule}}
// Index: record_source, alias_id
MATCH (r:Record {source: $source})
WHERE r.import = $import AND NOT EXISTS { (r)-[:IS]->(:Tool) }
CALL (r) {
  MATCH (r)-[mine:KNOWN_AS]->(a:Alias)
  WHERE mine.rule IN $rules
  MATCH (a)<-[its:KNOWN_AS]-(other:Record)
  WHERE other.source <> $source AND its.rule IN $rules AND (mine.rule = 'same-name' OR its.rule = 'same-name' OR mine.rule = its.rule)
  MATCH (other)-[:IS]->(t:Tool)
  WHERE NOT EXISTS { MATCH (t)<-[:IS]-(same) WHERE same.source = $source }
  WITH DISTINCT t.id AS tool, CASE WHEN mine.rule = 'same-name' THEN its.rule ELSE mine.rule END AS rule ORDER BY tool, rule
  RETURN collect({tool: tool, rule: rule}) AS candidates
}
RETURN r.id AS id, r.key AS key, candidates
ORDER BY id
