// Purpose: In an exported script: make tools; $rows stands there as a literal list.
// Mode: write
// Parameters: $rows list of map
// Rows: none
// Index: none, on purpose: the graph is empty
UNWIND $rows AS row
CREATE (t:Tool:Node)
SET t = row
