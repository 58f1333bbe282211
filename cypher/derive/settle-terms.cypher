// Purpose: Take away the words for capabilities that nobody says any more, once all is counted; entries no longer in force that have one on a side then stand for nobody.
// Mode: write
// Parameters: $prefix string
// Rows: {id: string}
// Index: match_firstkey, match_capability; reads all terms on purpose, which are few beside the tools
MATCH (t:Term)
WHERE t.id STARTS WITH $prefix AND NOT EXISTS { (t)<-[:NAMES]-(:Source) } AND NOT EXISTS { (t)<-[:OFFERED|DENIED]-() }
  AND NOT EXISTS { MATCH (m:Match {firstKey: 'capability:' + t.id}) WHERE m.state = 'live' }
  AND NOT EXISTS { MATCH (m:Match {capability: t.id}) WHERE m.state = 'live' }
CALL (t) {
  MATCH (m:Match {firstKey: 'capability:' + t.id})
  SET m.first = null, m.pair = null
}
WITH t, t.id AS id
DETACH DELETE t
RETURN id
