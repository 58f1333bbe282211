// Purpose: Forget that kinds and words of these capabilities changed, and take away all that nobody names, offers or is weighed on any more, once all is counted.
// Mode: write
// Parameters: $ids list of string
// Rows: {id: string}
// Index: capability_id, match_first, match_capability; reads all capabilities on purpose, which are few beside the tools
CALL () {
  UNWIND $ids AS id
  MATCH (c:Capability {id: id})
  REMOVE c.typeChanged, c.wordsChanged
}
MATCH (c:Capability)
WHERE NOT EXISTS { (c)<-[:NAMES]-(:Source) } AND NOT EXISTS { (c)<-[:OFFERED]-(:Record) }
  AND NOT EXISTS { MATCH (m:Match {first: c.ref}) WHERE m.state = 'live' }
  AND NOT EXISTS { MATCH (m:Match {capability: c.id}) WHERE m.state = 'live' }
WITH c, c.id AS id
DETACH DELETE c
RETURN id
