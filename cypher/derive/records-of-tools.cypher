// Purpose: What every source says of these tools, and the maker that the versions of their family agree on.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, records: list of {fact, source, snapshot, by}, meaningOf: string|null, ofFamily: {family, maker}|null}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
OPTIONAL MATCH (t)<-[is:IS]-(r:Record)
OPTIONAL MATCH (s:Source {id: r.source})
WITH t, r, s, is ORDER BY r.id
RETURN t.id AS id,
       [row IN collect({fact: r.fact, source: r.source, snapshot: s.snapshot, by: coalesce(is.rule, is.by)}) WHERE row.fact IS NOT NULL] AS records,
       t.meaningOf AS meaningOf,
       head([(t)-[:VERSION_OF]->(f:Family) WHERE f.maker IS NOT NULL | {family: f.id, maker: f.maker}]) AS ofFamily
