// Purpose: In an exported script: make capabilities; $rows stands there as a literal list.
// Mode: write
// Parameters: $rows list of map
// Rows: none
// Index: none, on purpose: the graph is empty
UNWIND $rows AS row
CREATE (c:Capability:Node)
SET c = row
