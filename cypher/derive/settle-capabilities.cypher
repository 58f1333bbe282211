// Purpose: Take away capabilities that nobody names, offers or is weighed on any more, and forget that a kind changed, once all is counted.
// Mode: write
// Parameters: $ids list of string
// Rows: {id: string}
// Index: capability_id, match_first, match_capability
UNWIND $ids AS id
MATCH (c:Capability {id: id})
REMOVE c.typeChanged
WITH c, id
WHERE NOT EXISTS { (c)<-[:NAMES]-(:Source) } AND NOT EXISTS { (c)<-[:OFFERED]-(:Record) }
  AND NOT EXISTS { MATCH (m:Match {first: c.ref}) WHERE m.state = 'live' }
  AND NOT EXISTS { MATCH (m:Match {capability: c.id}) WHERE m.state = 'live' }
DETACH DELETE c
RETURN id
