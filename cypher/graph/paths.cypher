// Purpose: The shortest ways between two nodes, up to four edges long, of those looked at the strongest first: strongest is the largest smallest number of matches.
// Mode: read
// Parameters: $from string, $to string, $max integer, $depth integer, $limit integer
// Rows: {refs: list of string, weakest: integer}
// Index: node_ref
MATCH (a:Node {ref: $from}), (b:Node {ref: $to})
MATCH p = allShortestPaths((a)-[:MATCHED_AGAINST|OFFERS*..4]-(b))
WHERE length(p) <= $max
WITH p LIMIT $depth
WITH [n IN nodes(p) | n.ref] AS refs,
     reduce(least = 9007199254740991, e IN relationships(p) |
       CASE WHEN coalesce(e.matches, e.strength) < least AND type(e) = 'MATCHED_AGAINST' THEN e.strength
            WHEN type(e) = 'OFFERS' AND least > 0 THEN 0
            ELSE least END) AS weakest
WITH refs, max(weakest) AS weakest
ORDER BY weakest DESC, refs
LIMIT $limit
RETURN refs, weakest
