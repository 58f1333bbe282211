// Purpose: In an exported script: make SERVES edges; $rows stands there as a literal list.
// Mode: write
// Parameters: $rows list of {from, to, by}
// Rows: none
// Index: node_ref
UNWIND $rows AS row
MATCH (a:Node {ref: row.from}), (b:Node {ref: row.to})
CREATE (a)-[e:SERVES]->(b)
SET e.by = row.by
