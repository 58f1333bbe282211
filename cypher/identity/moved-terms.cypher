// Purpose: Words that mean another capability since, and those that they left: all to be derived anew.
// Mode: read
// Parameters: $moved boolean
// Rows: {term: string, left: string, now: string}
// Index: none: LEFT edges may be read whole on purpose: there are none but during an import or a decision
MATCH (t:Term)-[left:LEFT]->(c:Capability)
WHERE left.moved = $moved
MATCH (t)-[:MEANS]->(now:Capability)
RETURN t.id AS term, c.id AS left, now.id AS now
