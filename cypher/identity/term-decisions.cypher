// Purpose: What people decided on words for capabilities, in the order in which they did.
// Mode: read
// Parameters: $prefix string
// Rows: {left: string, right: string, decision: string, at: string}
// Index: decision_id: all whose id begins with the prefix
MATCH (d:Decision)
WHERE d.id STARTS WITH $prefix AND d.right STARTS WITH $prefix
RETURN substring(d.left, size($prefix)) AS left, substring(d.right, size($prefix)) AS right, d.decision AS decision, d.at AS at
ORDER BY at, d.id
