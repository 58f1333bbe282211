// Purpose: The next decisions on identity, by their ids, also those whose records are not there.
// Mode: read
// Parameters: $after string, $limit integer
// Rows: {id: string, left: string, right: string, decision: string, by: string, at: string}
// Index: decision_id, in its own order
MATCH (d:Decision)
WHERE d.id > $after
RETURN d.id AS id, d.left AS left, d.right AS right, d.decision AS decision, d.by AS by, d.at AS at
ORDER BY id
LIMIT $limit
