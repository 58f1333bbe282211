// Purpose: Every decision of a person in a line, for telling whether there are others than before.
// Mode: read
// Parameters: $prefix string
// Rows: {decided: string}
// Index: decision_id
MATCH (d:Decision)
WHERE d.id STARTS WITH $prefix
RETURN d.id + ' ' + d.decision + ' ' + d.at AS decided
ORDER BY decided
