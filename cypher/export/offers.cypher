// Purpose: What the next records of one source offer, in the source's order; $after and $end enclose the ids that begin with the source's.
// Mode: read
// Parameters: $after string, $end string, $limit integer
// Rows: {id: string, key: string, offers: list of {capability, position, description, unique, vsAlternatives, basis, about, locator}}
// Index: record_id, in its own order
MATCH (r:Record)
WHERE r.id > $after AND r.id < $end
WITH r ORDER BY r.id
LIMIT $limit
RETURN r.id AS id, r.key AS key,
       COLLECT {
         MATCH (r)-[o:OFFERED]->(t:Term)
         RETURN {capability: t.id, position: o.position, description: o.description, unique: o.unique,
                vsAlternatives: o.vsAlternatives, basis: o.basis, about: o.about, locator: o.locator}
         ORDER BY t.id
       } AS offers
ORDER BY id
