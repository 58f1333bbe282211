// Purpose: Point entries of these tools' records at the tools their keys stand for today, at most $limit of those that stand elsewhere; gives back the pairs touched, before and after, and all sides. Entries of the imports $except are pointed where they are written, unless a record left its tool since.
// Mode: write
// Parameters: $ids list of string, $except list of string, $limit integer
// Rows: {pairs: list of string, refs: list of string, pointed: integer}
// Index: meta_id, tool_id, record_id, match_firstkey, match_secondkey
UNWIND $ids AS id
MATCH (:Tool {id: id})<-[:IS|LEFT]-(r:Record)
WITH DISTINCT r, CASE WHEN EXISTS { (r)-[:LEFT]->(:Tool) } THEN [] ELSE $except END AS except
CALL (r, except) {
  MATCH (m:Match {firstKey: r.id}) WHERE NOT m.import IN except RETURN m
  UNION
  MATCH (m:Match {secondKey: r.id}) WHERE NOT m.import IN except RETURN m
}
WITH DISTINCT m
OPTIONAL MATCH (:Record {id: m.firstKey})-[:IS]->(a:Tool)
OPTIONAL MATCH (:Record {id: m.secondKey})-[:IS]->(b:Tool)
OPTIONAL MATCH (:Term {id: CASE WHEN m.firstKey STARTS WITH 'capability:' THEN substring(m.firstKey, 11) END})-[:MEANS]->(c:Capability)
WITH m, m.pair AS before,
     coalesce(c.ref, a.ref) AS first, b.ref AS second
WHERE coalesce(m.first, '') <> coalesce(first, '') OR coalesce(m.second, '') <> coalesce(second, '')
WITH m, before, first, second LIMIT $limit
SET m.first = first, m.second = second,
    m.pair = CASE
      WHEN first IS NULL OR second IS NULL OR first = second THEN null
      WHEN first < second THEN first + '|' + second
      ELSE second + '|' + first
    END
WITH collect(DISTINCT before) + collect(DISTINCT m.pair) AS pairs,
     collect(DISTINCT first) + collect(DISTINCT second) AS refs, count(*) AS pointed, collect(DISTINCT 'entries ' + m.source) AS changed
// Include: note-changed
RETURN pairs, refs, pointed
