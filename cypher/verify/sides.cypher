// Purpose: Entries whose sides or pair are not what their keys stand for.
// Mode: read
// Parameters: $limit integer
// Rows: {id: string, stored: string|null, counted: string|null}
// Index: none: reads all entries on purpose
MATCH (m:Match)
OPTIONAL MATCH (:Record {id: m.firstKey})-[:IS]->(a:Tool)
OPTIONAL MATCH (:Record {id: m.secondKey})-[:IS]->(b:Tool)
WITH m, CASE WHEN m.firstKey STARTS WITH 'capability:' THEN m.firstKey ELSE a.ref END AS first, b.ref AS second
WITH m, CASE
       WHEN first IS NULL OR second IS NULL OR first = second THEN null
       WHEN first < second THEN first + '|' + second
       ELSE second + '|' + first
     END AS pair
WHERE coalesce(m.pair, '') <> coalesce(pair, '')
RETURN m.id AS id, m.pair AS stored, pair AS counted
LIMIT $limit
