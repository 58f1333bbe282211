// Purpose: Capabilities that a tool was judged with, an edge a source, among the $depth that were judged most; wins are the tool's.
// Mode: read
// Parameters: $ref string, $depth integer
// Rows: {quality: {id, name, sense}, tool: {id, name, type}, edge: {source, matches, wins, losses, kinds}}
// Index: capability_matched, matched_pair (relationship): the tool may be a hub, the capabilities that anything was judged with are few
MATCH (c:Capability)
WHERE c.timesMatched > 0 AND c.id IS NOT NULL
WITH c ORDER BY c.timesMatched DESC, c.id DESC
LIMIT $depth
WITH c, c.ref + '|' + $ref AS pair
MATCH ()-[m:MATCHED_AGAINST {pair: pair}]->()
WHERE m.strength >= 1
WITH c, m, endNode(m) AS t
RETURN c {.id, .name, .sense} AS quality, t {.id, .name, .type} AS tool,
       m {.source, .matches, .wins, .losses, .kinds} AS edge
