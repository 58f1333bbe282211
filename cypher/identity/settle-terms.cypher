// Purpose: Let words mean these capabilities; one that moves remembers what it left, until all of it is derived anew.
// Mode: write
// Parameters: $rows list of {term, capability, by, rule}
// Rows: {id: string}
// Index: term_id, capability_id
UNWIND $rows AS row
MATCH (t:Term {id: row.term})-[old:MEANS]->(before:Capability)
MERGE (c:Capability {id: row.capability})
ON CREATE SET c:Node, c.ref = 'capability:' + row.capability, c.timesMatched = 0, c.matchesByKind = [], c.neighbourCounts = [], c.toolCount = 0,
  c.name = row.capability, c.kind = 'function', c.type = 'function', c.derivedName = true, c.ghost = false, c.saidBy = [],
  c.arriving = true
FOREACH (_ IN CASE WHEN before <> c THEN [1] ELSE [] END |
  MERGE (t)-[left:LEFT]->(before)
  SET left.moved = true
  DELETE old)
MERGE (t)-[means:MEANS]->(c)
SET means.by = row.by, means.rule = row.rule, t.settled = true
RETURN t.id AS id
