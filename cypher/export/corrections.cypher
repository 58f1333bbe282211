// Purpose: The next of one source's corrections, by their ids.
// Mode: read
// Parameters: $source string, $after string, $limit integer
// Rows: {id: string, fact: string}
// Index: correction_id, in its own order
MATCH (k:Correction)
USING INDEX k:Correction(id)
WHERE k.id > $after AND k.source = $source
RETURN k.id AS id, k.fact AS fact
ORDER BY id
LIMIT $limit
