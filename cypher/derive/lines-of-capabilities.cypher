// Purpose: Names and plain lines of capabilities as they are shown.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, name: string, description: string|null}
// Index: capability_id
UNWIND $ids AS id
MATCH (c:Capability {id: id})
RETURN c.id AS id, coalesce(c.name, c.id) AS name, c.description AS description
