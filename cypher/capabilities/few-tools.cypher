// Purpose: Tools that offer a capability which no more than $most edges lead to, sorted, and how many fit the filters; the best are the well known for which it is characteristic.
// Mode: read
// Parameters: $capability string, $type string|null, $pricing string|null, $source string|null, $sort string, $most integer, $skip integer, $limit integer
// Rows: {total: integer, tools: list of map}
// Index: offers_capability (relationship); sorts what it finds on purpose: it is asked of capabilities that few tools offer
MATCH ()-[o:OFFERS]->()
WHERE o.capability = $capability AND o.strength >= 0 AND o.tool IS NOT NULL
  AND ($source IS NULL OR o.source = $source)
WITH o LIMIT $most
WITH startNode(o) AS t, min(coalesce(o.position, 9)) AS position, max(CASE o.basis WHEN 'known' THEN 25 ELSE 0 END) AS known
WITH t, coalesce(t.prominence, 0) + 8 * log10(1 + t.timesMatched) + known - 4 * CASE WHEN position < 5 THEN position ELSE 5 END AS best
WHERE ($type IS NULL OR t.type = $type) AND ($pricing IS NULL OR $pricing IN t.pricings)
  AND ($sort <> 'price' OR t.lowestInput IS NOT NULL)
WITH t ORDER BY CASE $sort WHEN 'best' THEN -best WHEN 'matches' THEN -t.timesMatched WHEN 'price' THEN t.lowestInput END, t.sortName, t.id
RETURN count(t) AS total,
       collect(t {.id, .name, .type, .vendor, family: head([(t)-[:VERSION_OF]->(f:Family) WHERE f.versions > 1 | f {.id, .name}]), .version, .description, .pricing, .free, .timesMatched, matchesByKind: coalesce(t.matchesByKind, []), .sources, .snapshot, .ghost, .contextTokens, .openWeights, .released, .status, lowestInputPerMillion: t.lowestInput})[$skip..$skip + $limit] AS tools
