// Purpose: The capabilities that words of sources mean, and what people ask for these as.
// Mode: read
// Parameters: $terms list of string
// Rows: {term: string, capability: {id, name, needs}}
// Index: term_id
UNWIND $terms AS term
MATCH (:Term {id: term})-[:MEANS]->(c:Capability)
RETURN term, c {.id, .name, needs: coalesce(c.needs, [])} AS capability
ORDER BY term
