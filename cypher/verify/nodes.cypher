// Purpose: Tools and capabilities whose stored counts are not what the entries and the records' offers add up to.
// Mode: read
// Parameters: $limit integer
// Rows: {ref: string, stored: string, counted: string}
// Index: match_first, match_second, match_firstkey, record_id, node_ref; otherwise reads all nodes on purpose
MATCH (n:Node)
CALL (n) {
  CALL (n) {
    MATCH (m:Match {first: n.ref}) WHERE m.counted AND m.state = 'live' RETURN m.second AS against, m.source AS source, m.kind AS kind, m.count AS count
    UNION ALL
    MATCH (m:Match {second: n.ref}) WHERE m.counted AND m.state = 'live' RETURN m.first AS against, m.source AS source, m.kind AS kind, m.count AS count
  }
  WITH n, against, source, kind, count WHERE against <> n.ref
  WITH against, source, kind, sum(count) AS matches ORDER BY kind
  WITH against, source, collect(kind) AS kinds, sum(matches) AS matches
  RETURN collect({against: against, kinds: reduce(s = head(kinds), kind IN tail(kinds) | s + ' ' + kind), matches: matches}) AS edges
}
CALL (edges) {
  UNWIND edges AS edge
  WITH edge.against AS against, sum(edge.matches) AS strength
  MATCH (other:Node {ref: against})
  WITH other.type AS type, sum(strength) AS matches, sum(CASE WHEN strength > 0 THEN 1 ELSE 0 END) AS total ORDER BY type
  WITH collect({type: type, matches: matches, total: total}) AS rows
  RETURN reduce(s = 0, row IN rows | s + row.matches) AS timesMatched,
         [row IN rows WHERE row.total > 0 | 'MATCHED_AGAINST|' + row.type + '|' + row.total] AS matched
}
CALL (edges) {
  UNWIND edges AS edge
  WITH edge.kinds AS kinds, sum(edge.matches) AS matches ORDER BY matches DESC, kinds
  RETURN [x IN collect({kinds: kinds, matches: matches}) WHERE x.matches > 0 | x.kinds + '|' + x.matches] AS byKind
}
CALL (n) {
  CALL (n) {
    MATCH (n)<-[:IS|CORRECTS]-()-[o:OFFERED]->(:Term)-[:MEANS]->(other:Capability) WHERE o.about IS NULL
      AND NOT EXISTS { (n)<-[:CORRECTS]-(:Correction)-[:DENIED]->(:Term)-[:MEANS]->(other) } RETURN DISTINCT other
    UNION
    MATCH (n)<-[:MEANS]-(:Term)<-[o:OFFERED]-()-[:IS|CORRECTS]->(other:Tool) WHERE o.about IS NULL
      AND NOT EXISTS { (other)<-[:CORRECTS]-(:Correction)-[:DENIED]->(:Term)-[:MEANS]->(n) } RETURN DISTINCT other
  }
  WITH other.type AS type, count(other) AS total ORDER BY type
  RETURN collect('OFFERS|' + type + '|' + total) AS offered, coalesce(sum(total), 0) AS offers
}
CALL (n) {
  MATCH (n)-[:SIMILAR_TO]-(other:Capability)
  WITH other.type AS type, count(DISTINCT other) AS total ORDER BY type
  RETURN collect('SIMILAR_TO|' + type + '|' + total) AS similar
}
CALL (n) {
  CALL (n) {
    MATCH (n)<-[:MEANS]-(:Term)<-[o:OFFERED]-(r)-[:IS|CORRECTS]->(t:Tool) WHERE o.about IS NULL
      AND NOT EXISTS { (t)<-[:CORRECTS]-(:Correction)-[:DENIED]->(:Term)-[:MEANS]->(n) } RETURN r.source AS source
    UNION
    MATCH (n)<-[:MEANS]-(:Term)<-[:NAMES]-(s:Source) RETURN s.id AS source
    UNION
    MATCH (n)<-[:MEANS]-(t:Term) MATCH (m:Match {firstKey: 'capability:' + t.id})
    WHERE m.counted AND m.state = 'live' AND EXISTS { (:Record {id: m.secondKey})-[:IS]->(:Tool) } RETURN m.source AS source
  }
  WITH source ORDER BY source
  WITH collect(source) AS sources
  RETURN reduce(s = '', x IN sources | s + ' ' + x) AS saidBy
}
WITH n, timesMatched, byKind, saidBy, matched + offered + similar AS neighbours, CASE WHEN n:Capability THEN offers ELSE 0 END AS tools
WITH n.ref AS ref,
     coalesce(toString(n.timesMatched), 'not') + ' times matched, ' + reduce(s = '', x IN coalesce(n.matchesByKind, ['?']) | s + x + ', ')
     + reduce(s = '', x IN coalesce(n.neighbourCounts, ['?']) | s + x + ', ')
     + CASE WHEN n:Capability THEN coalesce(toString(n.toolCount), '?') ELSE '0' END + ' tools'
     + CASE WHEN n:Capability THEN reduce(s = ' of', x IN coalesce(n.saidBy, ['?']) | s + ' ' + x) ELSE '' END AS stored,
     timesMatched + ' times matched, ' + reduce(s = '', x IN byKind + neighbours | s + x + ', ') + tools + ' tools'
     + CASE WHEN n:Capability THEN ' of' + saidBy ELSE '' END AS counted
WHERE stored <> counted
RETURN ref, stored, counted
ORDER BY ref
LIMIT $limit
