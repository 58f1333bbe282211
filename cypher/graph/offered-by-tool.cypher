// Purpose: Capabilities that a tool offers, in its sources' order, operations only when asked for; one that two sources give comes twice.
// Mode: read
// Parameters: $tool string, $source string|null, $type string|null, $depth integer
// Rows: {ref: string, position: integer}
// Index: offers_tool (relationship), in its own order
MATCH ()-[o:OFFERS]->()
WHERE o.tool = $tool AND o.position IS NOT NULL AND o.capability IS NOT NULL
WITH o ORDER BY o.tool, o.position, o.capability
LIMIT $depth
WITH o
WHERE ($source IS NULL OR o.source = $source) AND CASE WHEN $type IS NULL THEN endNode(o).type <> 'operation' ELSE endNode(o).type = $type END
RETURN 'capability:' + o.capability AS ref, o.position AS position
