// Purpose: Tools that offer a capability, most matched first, from a place on; filters look at most $depth edges deep.
// Mode: read
// Parameters: $capability string, $fromStrength integer, $fromTool string, $source string|null, $type string|null, $depth integer, $limit integer
// Rows: {ref: string, strength: integer}
// Index: offers_capability (relationship), in its own order: first what is as strong as the place, then what is weaker
CALL () {
  MATCH ()-[o:OFFERS]->()
  WHERE o.capability = $capability AND o.strength = $fromStrength AND o.tool < $fromTool
  WITH o ORDER BY o.capability DESC, o.strength DESC, o.tool DESC
  LIMIT $depth
  RETURN o
  UNION ALL
  MATCH ()-[o:OFFERS]->()
  WHERE o.capability = $capability AND o.strength < $fromStrength AND o.tool IS NOT NULL
  WITH o ORDER BY o.capability DESC, o.strength DESC, o.tool DESC
  LIMIT $depth
  RETURN o
}
WITH o
LIMIT $depth
WITH o
WHERE ($source IS NULL OR o.source = $source) AND ($type IS NULL OR startNode(o).type = $type)
RETURN DISTINCT 'tool:' + o.tool AS ref, o.strength AS strength
LIMIT $limit
