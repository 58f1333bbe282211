// Purpose: In an exported script: make OFFERS edges; $rows stands there as a literal list.
// Mode: write
// Parameters: $rows list of {from, to, source, position, basis, file, line}
// Rows: none
// Index: node_ref
UNWIND $rows AS row
MATCH (a:Node {ref: row.from}), (b:Node {ref: row.to})
CREATE (a)-[e:OFFERS]->(b)
SET e.source = row.source, e.position = row.position, e.basis = row.basis, e.file = row.file, e.line = row.line
