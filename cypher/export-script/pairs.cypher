// Purpose: In an exported script: make MATCHED_AGAINST edges; $rows stands there as a literal list.
// Mode: write
// Parameters: $rows list of {from, to, source, kinds, matches, wins, losses, ties, unjudged, first, last}
// Rows: none
// Index: node_ref
UNWIND $rows AS row
MATCH (a:Node {ref: row.from}), (b:Node {ref: row.to})
CREATE (a)-[e:MATCHED_AGAINST]->(b)
SET e.source = row.source, e.kinds = row.kinds, e.matches = row.matches, e.wins = row.wins, e.losses = row.losses,
    e.ties = row.ties, e.unjudged = row.unjudged, e.first = row.first, e.last = row.last
