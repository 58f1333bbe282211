// Purpose: OFFERS edges that no record or correction bears, or that one denies, or whose strength is not their tool's matches, or that rest on something else, and offers of records without an edge.
// Mode: read
// Parameters: $limit integer
// Rows: {edge: string, stored: string, counted: string}
// Index: match_first, match_second; otherwise reads all offers on purpose
CALL () {
  MATCH (t:Tool)<-[:IS|CORRECTS]-(r)-[f:OFFERED]->(term:Term)-[:MEANS]->(c:Capability)
  WHERE f.about IS NULL AND NOT EXISTS { (t)<-[:CORRECTS]-(:Correction)-[:DENIED]->(:Term)-[:MEANS]->(c) }
  WITH t, c, r, f, term ORDER BY f.position, r.id, term.id
  WITH t, c, r.source AS source, head(collect(f {.position, .basis, .locator})) AS first
  WITH t, collect({capability: c.id, source: source, position: first.position, basis: coalesce(first.basis, 'stated'),
                   locator: coalesce(first.locator, 'no line')}) AS offers
  CALL (t) {
    MATCH (m:Match {first: t.ref}) WHERE m.counted AND m.state = 'live' AND m.second <> t.ref RETURN sum(m.count) AS first
  }
  CALL (t) {
    MATCH (m:Match {second: t.ref}) WHERE m.counted AND m.state = 'live' AND m.first <> t.ref RETURN sum(m.count) AS second
  }
  UNWIND offers AS offer
  RETURN t.id AS tool, offer.capability AS capability, offer.source AS source,
         'position ' + offer.position + ', of a ' + t.type + ', strength ' + (first + second) + ', ' + offer.basis + ' at ' + offer.locator AS counted, null AS stored
  UNION ALL
  MATCH (t:Tool)-[o:OFFERS]->(c:Capability)
  RETURN t.id AS tool, c.id AS capability, o.source AS source, null AS counted,
         'position ' + coalesce(toString(o.position), '?') + ', of a ' + coalesce(o.type, '?') + ', strength ' + coalesce(toString(o.strength), '?')
         + ', ' + coalesce(o.basis, '?') + ' at ' + coalesce(o.locator, 'no line') AS stored
}
WITH tool, capability, source, max(counted) AS counted, max(stored) AS stored, count(stored) AS edges
WHERE coalesce(counted, '') <> coalesce(stored, '') OR edges > 1
RETURN 'OFFERS ' + tool + ' to ' + capability + ' (' + coalesce(source, 'no source') + ')' AS edge,
       CASE WHEN edges > 1 THEN edges + ' edges, one of them ' + stored ELSE coalesce(stored, 'no edge') END AS stored,
       coalesce(counted, 'no record') AS counted
ORDER BY edge
LIMIT $limit
