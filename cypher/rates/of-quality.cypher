// Purpose: What tools were judged with a quality, an edge a source, at most $depth, the strongest first; wins are the tool's.
// Mode: read
// Parameters: $ref string, $depth integer
// Rows: {quality: {id, name, sense}, tool: {id, name, type}, edge: {source, matches, wins, losses, kinds}}
// Index: matched_low (relationship), in its own order
MATCH ()-[m:MATCHED_AGAINST]->()
WHERE m.low = $ref AND m.strength >= 1 AND m.high IS NOT NULL
WITH m ORDER BY m.low DESC, m.strength DESC, m.high DESC
LIMIT $depth
WITH m, startNode(m) AS c, endNode(m) AS t
RETURN c {.id, .name, .sense} AS quality, t {.id, .name, .type} AS tool,
       m {.source, .matches, .wins, .losses, .kinds} AS edge
