// Purpose: Tools that records with one of these names or addresses stand for, by which rule, whether the source has a record of its own for them, and whether it is the record in question.
// Mode: read
// Parameters: $aliases list of {id, rule, sameKind}, $both list of string, $source string, $record string
// Rows: {tool: map, rule: string, sameKind: boolean, held: boolean, itself: boolean}
// Index: alias_id
UNWIND $aliases AS mine
MATCH (:Alias {id: mine.id})<-[its:KNOWN_AS]-(r:Record)-[:IS]->(t:Tool)
WHERE mine.rule = 'same-name' OR its.rule = 'same-name' OR (mine.rule = its.rule AND mine.rule IN $both)
WITH DISTINCT t, mine.sameKind AS sameKind, CASE WHEN mine.rule = 'same-name' THEN its.rule ELSE mine.rule END AS rule
LIMIT 100
WITH t, sameKind, rule, COLLECT { MATCH (t)<-[:IS]-(own:Record {source: $source}) RETURN own.id } AS own
RETURN {id: t.id, name: t.name, type: t.type} AS tool, rule, sameKind, size(own) > 0 AS held, $record IN own AS itself
ORDER BY t.timesMatched DESC, t.id, rule
