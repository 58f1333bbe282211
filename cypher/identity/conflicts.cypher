// Purpose: A page of the open questions and how many there are, those on which most hangs first: matches, then offers, then prices of both tools; with both sides as they stand today. What one list by now keeps apart itself is no question; one that only speaks of the tools of others keeps nothing apart.
// Mode: read
// Parameters: $id string|null, $tool string|null, $skip integer, $limit integer
// Rows: {total: integer, items: list of {id, rule, shared, left: map, right: map, hangs: {matches, matchesByKind, offers, prices}}}
// Index: conflict_id, record_id; reads all conflicts on purpose, which are for people to read
MATCH (c:Conflict)
WHERE $id IS NULL OR c.id = $id
MATCH (a:Record {id: c.left})-[:IS]->(at:Tool), (b:Record {id: c.right})-[:IS]->(bt:Tool)
WITH c, a, b, at, bt
WHERE at <> bt AND ($tool IS NULL OR $tool IN [at.id, bt.id])
  AND (c.rule IN ['price-tier', 'near-name'] OR NOT EXISTS {
    MATCH (at)<-[xs:IS]-(x), (bt)<-[ys:IS]-(y)
    WHERE x.source = y.source AND coalesce(xs.rule, '') <> 'speaks-of' AND coalesce(ys.rule, '') <> 'speaks-of'
  })
WITH c, a, b, at, bt, {
       matches: coalesce(at.timesMatched, 0) + coalesce(bt.timesMatched, 0),
       matchesByKind: coalesce(at.matchesByKind, []) + coalesce(bt.matchesByKind, []),
       offers: COUNT { MATCH (t)-[:OFFERS]->(c:Capability) WHERE t = at OR t = bt RETURN DISTINCT c },
       prices: size(split(coalesce(at.prices, '[]'), '"provider":')) + size(split(coalesce(bt.prices, '[]'), '"provider":')) - 2
     } AS hangs
WITH {
       id: c.id, rule: c.rule, shared: c.shared, hangs: hangs,
       left: {record: a.id, name: a.name, tool: at.id, fact: a.fact},
       right: {record: b.id, name: b.name, tool: bt.id, fact: b.fact}
     } AS question
ORDER BY question.hangs.matches DESC, question.hangs.offers DESC, question.hangs.prices DESC, question.id
WITH collect(question) AS questions
RETURN size(questions) AS total, questions[$skip..$skip + $limit] AS items
