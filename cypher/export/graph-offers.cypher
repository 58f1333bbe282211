// Purpose: What the next tools offer.
// Mode: read
// Parameters: $after string, $limit integer
// Rows: {id: string, offers: list of {from, to, source, position, basis, locator}}
// Index: tool_id, in its own order
MATCH (t:Tool)
WHERE t.id > $after
WITH t ORDER BY t.id
LIMIT $limit
RETURN t.id AS id,
       COLLECT {
         MATCH (t)-[o:OFFERS]->(c:Capability)
         RETURN {from: t.ref, to: c.ref, source: o.source, position: o.position, basis: coalesce(o.basis, 'stated'), locator: o.locator}
         ORDER BY c.id, o.source
       } AS offers
ORDER BY id
