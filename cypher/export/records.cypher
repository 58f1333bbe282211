// Purpose: The next records of one source, by their ids; $after and $end enclose the ids that begin with the source's.
// Mode: read
// Parameters: $after string, $end string, $limit integer
// Rows: {id: string, fact: string}
// Index: record_id, in its own order
MATCH (r:Record)
WHERE r.id > $after AND r.id < $end
RETURN r.id AS id, r.fact AS fact
ORDER BY id
LIMIT $limit
