// Purpose: Recount, for these nodes, times matched and what by kind, neighbours by relation and type, and of capabilities the sources that speak of them; tools hand theirs to their OFFERS edges.
// Mode: write
// Parameters: $refs list of string
// Rows: {ref: string}
// Index: node_ref
UNWIND $refs AS ref
MATCH (n:Node {ref: ref})
CALL (n) {
  MATCH (n)-[e:MATCHED_AGAINST]-()
  WITH reduce(s = head(e.kinds), kind IN tail(e.kinds) | s + ' ' + kind) AS kinds, sum(e.matches) AS matches
  ORDER BY matches DESC, kinds
  RETURN coalesce(sum(matches), 0) AS timesMatched, [x IN collect({kinds: kinds, matches: matches}) WHERE x.matches > 0 | x.kinds + '|' + x.matches] AS byKind
}
CALL (n) {
  MATCH (n)-[e:MATCHED_AGAINST]-(other:Node)
  WHERE e.strength > 0
  WITH other.type AS type, count(DISTINCT other) AS total ORDER BY type
  RETURN collect('MATCHED_AGAINST|' + type + '|' + total) AS matched
}
CALL (n) {
  MATCH (n)-[:OFFERS]-(other:Node)
  WITH other.type AS type, count(DISTINCT other) AS total ORDER BY type
  RETURN collect('OFFERS|' + type + '|' + total) AS offered, coalesce(sum(total), 0) AS offers
}
CALL (n) {
  WITH n WHERE n:Capability
  CALL (n) {
    MATCH (n)-[o:OFFERS|MATCHED_AGAINST]-() RETURN o.source AS source
    UNION
    MATCH (n)<-[:MEANS]-(:Term)<-[:NAMES]-(s:Source) RETURN s.id AS source
  }
  WITH source ORDER BY source
  RETURN collect(source) AS saidBy
}
CALL (n) {
  MATCH (n)-[:SIMILAR_TO]-(other:Capability)
  WITH other.type AS type, count(DISTINCT other) AS total ORDER BY type
  RETURN collect('SIMILAR_TO|' + type + '|' + total) AS similar
}
SET n.timesMatched = timesMatched, n.matchesByKind = byKind, n.neighbourCounts = matched + offered + similar
FOREACH (_ IN CASE WHEN n:Capability THEN [1] ELSE [] END | SET n.toolCount = offers, n.saidBy = saidBy)
WITH n
CALL (n) {
  MATCH (n)-[o:OFFERS]->(:Capability)
  WHERE n:Tool AND o.strength <> n.timesMatched
  SET o.strength = n.timesMatched
}
RETURN n.ref AS ref
