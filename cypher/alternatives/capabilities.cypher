// Purpose: Capabilities as they are named beside others, with how many tools offer each.
// Mode: read
// Parameters: $ids list of string
// Rows: {id, name, kind: string, tools: integer}
// Index: capability_id
UNWIND $ids AS id
MATCH (c:Capability {id: id})
RETURN c.id AS id, c.name AS name, c.kind AS kind, c.toolCount AS tools
