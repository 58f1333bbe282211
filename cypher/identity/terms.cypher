// Purpose: The next words for capabilities that somebody says, by their ids: what each means today and what its sources call it; a word is new until its meaning is settled.
// Mode: read
// Parameters: $after string, $limit integer
// Rows: {id: string, capability: string, by: string, rule: string|null, settled: boolean, names: list of {source, fact}}
// Index: term_id, in its own order; match_firstkey, match_capability
MATCH (t:Term)
WHERE t.id > $after
  AND (EXISTS { (t)<-[:NAMES]-(:Source) } OR EXISTS { (t)<-[:OFFERED|DENIED]-() }
    OR EXISTS { MATCH (m:Match {firstKey: 'capability:' + t.id}) WHERE m.state = 'live' }
    OR EXISTS { MATCH (m:Match {capability: t.id}) WHERE m.state = 'live' })
WITH t ORDER BY t.id
LIMIT $limit
MATCH (t)-[means:MEANS]->(c:Capability)
RETURN t.id AS id, c.id AS capability, means.by AS by, means.rule AS rule, coalesce(t.settled, false) AS settled,
       [(t)<-[n:NAMES]-(s:Source) | {source: s.id, fact: n.fact}] AS names
ORDER BY id
