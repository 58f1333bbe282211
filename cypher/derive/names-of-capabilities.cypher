// Purpose: What every source says of these capabilities.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, names: list of {fact, source, snapshot}, meaningOf: string|null}
// Index: capability_id
UNWIND $ids AS id
MATCH (c:Capability {id: id})
OPTIONAL MATCH (c)<-[n:NAMES]-(s:Source)
WITH c, n, s ORDER BY s.id
RETURN c.id AS id,
       [row IN collect({fact: n.fact, source: s.id, snapshot: s.snapshot}) WHERE row.fact IS NOT NULL] AS names,
       c.meaningOf AS meaningOf
