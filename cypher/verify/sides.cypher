// Purpose: Entries whose sides or pair are not what their keys stand for.
// Mode: read
// Parameters: $limit integer
// Rows: {id: string, stored: string, counted: string}
// Index: none: reads all entries on purpose
MATCH (m:Match)
OPTIONAL MATCH (:Record {id: m.firstKey})-[:IS]->(a:Tool)
OPTIONAL MATCH (:Record {id: m.secondKey})-[:IS]->(b:Tool)
OPTIONAL MATCH (:Term {id: CASE WHEN m.firstKey STARTS WITH 'capability:' THEN substring(m.firstKey, 11) END})-[:MEANS]->(c:Capability)
WITH m, coalesce(c.ref, a.ref) AS first, b.ref AS second
WITH m, first, second, CASE
       WHEN first IS NULL OR second IS NULL OR first = second THEN null
       WHEN first < second THEN first + '|' + second
       ELSE second + '|' + first
     END AS pair
WITH m.id AS id,
     coalesce(m.first, 'nobody') + ' against ' + coalesce(m.second, 'nobody') + ', pair ' + coalesce(m.pair, 'none') AS stored,
     coalesce(first, 'nobody') + ' against ' + coalesce(second, 'nobody') + ', pair ' + coalesce(pair, 'none') AS counted
WHERE stored <> counted
RETURN id, stored, counted
ORDER BY id
LIMIT $limit
