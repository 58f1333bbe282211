// Purpose: Forget that kinds and words of these capabilities changed, and take away all that no word means any more, once all is counted.
// Mode: write
// Parameters: $ids list of string
// Rows: {id: string}
// Index: capability_id; reads all capabilities on purpose, which are few beside the tools
CALL () {
  UNWIND $ids AS id
  MATCH (c:Capability {id: id})
  REMOVE c.typeChanged, c.wordsChanged
}
MATCH (c:Capability)
WHERE NOT EXISTS { (c)<-[:MEANS]-(:Term) }
WITH c, c.id AS id
DETACH DELETE c
RETURN id
