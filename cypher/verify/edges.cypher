// Purpose: Pairs and sources whose edge is not the sum of its counted live entries, counted from the entries' keys.
// Mode: read
// Parameters: $limit integer
// Rows: {pair: string, source: string, counted, stored: string|null}
// Index: none: reads all entries and edges on purpose
CALL () {
  MATCH (m:Match)
  WHERE m.counted AND m.state = 'live'
  OPTIONAL MATCH (:Record {id: m.firstKey})-[:IS]->(a:Tool)
  OPTIONAL MATCH (:Record {id: m.secondKey})-[:IS]->(b:Tool)
  OPTIONAL MATCH (:Term {id: CASE WHEN m.firstKey STARTS WITH 'capability:' THEN substring(m.firstKey, 11) END})-[:MEANS]->(c:Capability)
  WITH m, coalesce(c.ref, a.ref) AS first, b.ref AS second
  WHERE first <> second
  WITH m, first > second AS turned, CASE WHEN first < second THEN first + '|' + second ELSE second + '|' + first END AS pair
  ORDER BY m.kind
  WITH pair, m.source AS source, sum(m.count) AS matches, sum(CASE WHEN turned THEN m.losses ELSE m.wins END) AS wins,
       sum(CASE WHEN turned THEN m.wins ELSE m.losses END) AS losses, sum(m.ties) AS ties,
       sum(m.unjudged) AS unjudged, collect(DISTINCT m.kind) AS kinds, min(m.at) AS first, max(m.at) AS last
  WITH pair, collect({source: source, text: matches + ' matches, ' + wins + ' won, ' + losses + ' lost, ' + ties
       + ' tied, ' + unjudged + ' unjudged, ' + coalesce(first + ' to ' + last, 'no date') + reduce(s = '', k IN kinds | s + ', ' + k)}) AS rows,
       sum(matches) AS strength
  UNWIND rows AS row
  RETURN pair, row.source AS source, row.text + ', strength ' + strength AS counted, null AS stored
  UNION ALL
  MATCH ()-[e:MATCHED_AGAINST]->()
  RETURN e.pair AS pair, e.source AS source, null AS counted,
         coalesce(e.matches + ' matches, ' + e.wins + ' won, ' + e.losses + ' lost, ' + e.ties + ' tied, ' + e.unjudged
         + ' unjudged, ' + coalesce(e.first + ' to ' + e.last, 'no date') + reduce(s = '', k IN e.kinds | s + ', ' + k)
         + ', strength ' + e.strength, 'an edge that lacks a count') AS stored
}
WITH pair, source, max(counted) AS counted, max(stored) AS stored, count(stored) AS edges
WHERE coalesce(counted, '') <> coalesce(stored, '') OR edges > 1
RETURN coalesce(pair, 'no pair') AS pair, coalesce(source, 'no source') AS source, counted,
       CASE WHEN edges > 1 THEN edges + ' edges, one of them ' + stored ELSE stored END AS stored
ORDER BY pair, source
LIMIT $limit
