// Purpose: Nodes that are neighbours of all of these nodes, strongest first, looking at most $depth edges deep each.
// Mode: read
// Parameters: $refs list of string, $depth integer, $limit integer
// Rows: {ref: string, strength: integer}
// Index: matched_low, matched_high, offers_tool, offers_capability (relationship)
UNWIND $refs AS ref
CALL (ref) {
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.low = ref AND m.strength > 0 AND m.high IS NOT NULL
  WITH m ORDER BY m.low DESC, m.strength DESC, m.high DESC LIMIT $depth
  RETURN m.high AS other, m.strength AS strength
  UNION
  MATCH ()-[m:MATCHED_AGAINST]->()
  WHERE m.high = ref AND m.strength > 0 AND m.low IS NOT NULL
  WITH m ORDER BY m.high DESC, m.strength DESC, m.low DESC LIMIT $depth
  RETURN m.low AS other, m.strength AS strength
  UNION
  MATCH ()-[o:OFFERS]->()
  WHERE o.tool = replace(ref, 'tool:', '') AND ref STARTS WITH 'tool:' AND o.position >= 0 AND o.capability IS NOT NULL
  WITH o LIMIT $depth
  RETURN 'capability:' + o.capability AS other, 0 AS strength
  UNION
  MATCH ()-[o:OFFERS]->()
  WHERE o.capability = replace(ref, 'capability:', '') AND ref STARTS WITH 'capability:' AND o.strength >= 0
    AND o.tool IS NOT NULL
  WITH o ORDER BY o.capability DESC, o.strength DESC, o.tool DESC LIMIT $depth
  RETURN 'tool:' + o.tool AS other, 0 AS strength
}
WITH other, ref, max(strength) AS strength
WITH other, count(ref) AS found, min(strength) AS strength
WHERE found = size($refs) AND NOT other IN $refs
RETURN other AS ref, strength
ORDER BY strength DESC, other
LIMIT $limit
