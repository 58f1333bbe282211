// Purpose: The pairs that the next nodes are the low side of, one edge a pair and source.
// Mode: read
// Parameters: $after string, $limit integer
// Rows: {id: string, pairs: list of map}
// Index: node_ref, in its own order
MATCH (n:Node)
WHERE n.ref > $after
WITH n ORDER BY n.ref
LIMIT $limit
RETURN n.ref AS id,
       COLLECT {
         MATCH (n)-[m:MATCHED_AGAINST]->(other:Node)
         RETURN {from: n.ref, to: other.ref, source: m.source, kinds: m.kinds, matches: m.matches, wins: m.wins,
                 losses: m.losses, ties: m.ties, unjudged: m.unjudged, first: m.first, last: m.last}
         ORDER BY other.ref, m.source
       } AS pairs
ORDER BY id
