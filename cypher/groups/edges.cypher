// Purpose: Every pair of tools that was matched, once, with its matches.
// Mode: read
// Parameters: $least integer
// Rows: {a, b: string, strength: integer, matchesByKind: list of string}
// Index: none: reads all edges on purpose, at the end of an import
MATCH (a:Tool)-[m:MATCHED_AGAINST]->(b:Tool)
WHERE m.strength >= $least
RETURN a.id AS a, b.id AS b, m.strength AS strength,
       collect(reduce(s = head(m.kinds), kind IN tail(m.kinds) | s + ' ' + kind) + '|' + m.matches) AS matchesByKind
