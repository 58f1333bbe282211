// Purpose: Make the edges of these pairs anew, one a source, from their counted live entries.
// Mode: write
// Parameters: $pairs list of string
// Rows: {edges: integer}
// Index: matched_pair, match_pair, node_ref
UNWIND $pairs AS pair
OPTIONAL MATCH ()-[old:MATCHED_AGAINST {pair: pair}]->()
DELETE old
WITH DISTINCT pair
MATCH (m:Match {pair: pair})
WHERE m.counted AND m.state = 'live'
WITH pair, split(pair, '|') AS sides, m
WITH pair, sides[0] AS low, sides[1] AS high, m, m.first = sides[1] AS turned ORDER BY pair, m.source, m.kind
WITH pair, low, high, m.source AS source, sum(m.count) AS matches,
     sum(CASE WHEN turned THEN m.losses ELSE m.wins END) AS wins,
     sum(CASE WHEN turned THEN m.wins ELSE m.losses END) AS losses,
     sum(m.ties) AS ties, sum(m.unjudged) AS unjudged,
     collect(DISTINCT m.kind) AS kinds, min(m.at) AS first, max(m.at) AS last
WITH pair, low, high, sum(matches) AS strength,
     collect({source: source, matches: matches, wins: wins, losses: losses, ties: ties, unjudged: unjudged,
              kinds: kinds, first: first, last: last}) AS edges
MATCH (a:Node {ref: low}), (b:Node {ref: high})
UNWIND edges AS edge
CREATE (a)-[e:MATCHED_AGAINST]->(b)
SET e = edge, e.low = low, e.high = high, e.pair = pair, e.strength = strength
RETURN count(e) AS edges
