// Purpose: Make these words for capabilities known; one that is new means a capability of its own until its meaning is settled.
// Mode: write
// Parameters: $ids list of string
// Rows: {id: string}
// Index: term_id, capability_id
UNWIND $ids AS id
MERGE (t:Term {id: id})
WITH t
WHERE NOT EXISTS { (t)-[:MEANS]->(:Capability) }
MERGE (c:Capability {id: t.id})
ON CREATE SET c:Node, c.ref = 'capability:' + t.id, c.timesMatched = 0, c.matchesByKind = [], c.neighbourCounts = [], c.toolCount = 0,
  c.name = t.id, c.kind = 'function', c.type = 'function', c.derivedName = true, c.ghost = false, c.saidBy = [], c.arriving = true
MERGE (t)-[means:MEANS]->(c)
SET means.by = 'own'
RETURN t.id AS id
