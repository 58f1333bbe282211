// Purpose: Capabilities that a tool offers, in its sources' order, from a place on.
// Mode: read
// Parameters: $tool string, $fromPosition integer, $fromCapability string, $source string|null, $type string|null, $depth integer, $limit integer
// Rows: {ref: string, position: integer}
// Index: offers_tool (relationship), in its own order
MATCH ()-[o:OFFERS]->()
WHERE o.tool = $tool AND o.position >= $fromPosition AND o.capability IS NOT NULL
WITH o ORDER BY o.tool, o.position, o.capability
LIMIT $depth
WITH o
WHERE (o.position > $fromPosition OR o.capability > $fromCapability)
  AND ($source IS NULL OR o.source = $source)
  AND ($type IS NULL OR endNode(o).type = $type)
RETURN DISTINCT 'capability:' + o.capability AS ref, o.position AS position
LIMIT $limit
