// Purpose: Words that mean a capability called after another, beside that.
// Mode: read
// Parameters: $skip integer, $limit integer
// Rows: {total: integer, pairs: list of {left, right, by, rule}}
// Index: none: reads all words on purpose, which are few beside the tools
MATCH (t:Term)-[means:MEANS]->(c:Capability)
WHERE means.by <> 'own'
WITH c.id AS left, t.id AS right, means.by AS by, means.rule AS rule ORDER BY left, right
RETURN count(*) AS total, collect({left: left, right: right, by: by, rule: rule})[$skip..$skip + $limit] AS pairs
