// Purpose: Forget parts from a number on of what an import read, at most 100 at a time.
// Mode: write
// Parameters: $import string, $from integer
// Rows: {dropped: integer}
// Index: kept_import
MATCH (k:Kept {import: $import})
WHERE k.part >= $from
WITH k LIMIT 100
DELETE k
RETURN count(*) AS dropped
