// Purpose: Put made-up tools into the catalogue as derived nodes.
// Mode: write
// Parameters: $rows list of map
// Rows: {written: integer}
// Index: none: only creates, on purpose
UNWIND $rows AS row
CREATE (t:Node:Tool)
SET t = row
RETURN count(t) AS written
