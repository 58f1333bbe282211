// Purpose: Make the capabilities that offers and entries mention before any source names them; what they are called is derived.
// Mode: write
// Parameters: $ids list of string
// Rows: {id: string}
// Index: capability_id
UNWIND $ids AS id
MERGE (c:Capability {id: id})
ON CREATE SET c:Node, c.ref = 'capability:' + id, c.timesMatched = 0, c.neighbourCounts = [], c.toolCount = 0
RETURN c.id AS id
