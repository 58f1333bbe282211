// Purpose: Who judged the matches of these sources, and which of their own tools the judge is by the keys they give.
// Mode: read
// Parameters: $ids list of string
// Rows: {source, title: string, judge: string|null, keyed: boolean, competes: list of {id, name}}
// Index: source_id, record_id
UNWIND $ids AS id
MATCH (s:Source {id: id})
CALL (s) {
  UNWIND coalesce(s.judgeKeys, []) AS key
  MATCH (:Record {id: s.id + '/' + key})-[:IS]->(t:Tool)
  RETURN collect(DISTINCT t {.id, .name}) AS competes
}
RETURN s.id AS source, s.title AS title, s.judge AS judge, s.judgeKeys IS NOT NULL AS keyed, competes
ORDER BY source
