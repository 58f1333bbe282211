// Purpose: Pairs of words that a person said are two.
// Mode: read
// Parameters: $prefix string, $skip integer, $limit integer
// Rows: {total: integer, pairs: list of {left, right, by, rule}}
// Index: decision_id: all whose id begins with the prefix
MATCH (d:Decision)
WHERE d.id STARTS WITH $prefix AND d.right STARTS WITH $prefix AND d.decision = 'apart'
MATCH (a:Term {id: substring(d.left, size($prefix))}), (b:Term {id: substring(d.right, size($prefix))})
WITH a.id AS left, b.id AS right ORDER BY coalesce(d.at, '') DESC, d.id
RETURN count(*) AS total, collect({left: left, right: right, by: 'person', rule: null})[$skip..$skip + $limit] AS pairs
