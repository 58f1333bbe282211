// Purpose: Whom lists name beside these tools: what each is an alternative to, and what is one to it; at most $limit names each.
// Mode: read
// Parameters: $ids list of string, $limit integer
// Rows: {id: string, alternativeTo: list of string, alternatives: list of string}
// Index: tool_id, match_firstkey, match_secondkey, record_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
RETURN t.id AS id,
       COLLECT {
         MATCH (t)<-[:IS]-(r:Record)
         MATCH (m:Match {firstKey: r.id})
         WHERE m.kind = 'listing' AND m.state = 'live'
         MATCH (other:Record {id: m.secondKey})
         RETURN DISTINCT other.name AS name ORDER BY name LIMIT $limit
       } AS alternativeTo,
       COLLECT {
         MATCH (t)<-[:IS]-(r:Record)
         MATCH (m:Match {secondKey: r.id})
         WHERE m.kind = 'listing' AND m.state = 'live'
         MATCH (other:Record {id: m.firstKey})
         RETURN DISTINCT other.name AS name ORDER BY name LIMIT $limit
       } AS alternatives
