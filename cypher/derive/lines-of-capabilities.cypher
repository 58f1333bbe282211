// Purpose: Names and plain lines of capabilities as they are shown, their kinds, and what people ask for them as.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, name: string, description: string|null, kind: string|null, needs: list of string}
// Index: capability_id
UNWIND $ids AS id
MATCH (c:Capability {id: id})
RETURN c.id AS id, coalesce(c.name, c.id) AS name, c.description AS description, c.kind AS kind, coalesce(c.needs, []) AS needs
