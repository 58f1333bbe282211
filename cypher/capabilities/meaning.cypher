// Purpose: Which capability this word means today.
// Mode: read
// Parameters: $id string
// Rows: {id: string}
// Index: term_id
MATCH (:Term {id: $id})-[:MEANS]->(c:Capability)
RETURN c.id AS id
