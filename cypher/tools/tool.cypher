// Purpose: Tools with everything derived of them, and what they offer, counted.
// Mode: read
// Parameters: $ids list of string
// Rows: {tool: map, described: integer, hidden: list of {source, count}, arriving: boolean}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
CALL (t) {
  OPTIONAL MATCH (t)-[o:OFFERS]->(:Capability)
  RETURN count(DISTINCT o.capability) AS described
}
CALL (t) {
  MATCH (t)<-[:IS]-(r:Record)
  WHERE r.capabilitiesDeclared IS NOT NULL
  WITH r, r.capabilitiesDeclared - COUNT { (r)-[:OFFERED]->() } AS missing
  WHERE missing > 0
  RETURN collect({source: r.source, count: missing}) AS hidden
}
RETURN t {.id, .name, .type, .url, .vendor, .vendorFrom, family: head([(t)-[:VERSION_OF]->(f:Family) WHERE f.versions > 1 | f {.id, .name}]), .version,
          .licence, .description, .composed, .pricing, .free, .openWeights, languages: coalesce(t.languages, []), .contextTokens, .outputTokens, .parametersBillions,
          .released, .updated, .status, .prices, .pricesDisagree, .reported, .signals, .categories, .timesMatched,
          matchesByKind: coalesce(t.matchesByKind, []), .neighbourCounts, .aliases,
          .sources, .snapshot, .ghost, rank: t.rankParts} AS tool, described, hidden, coalesce(t.arriving, false) AS arriving
