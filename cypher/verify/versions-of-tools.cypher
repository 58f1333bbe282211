// Purpose: Which version of which family these tools say they are, and who makes them.
// Mode: read
// Parameters: $ids list of string
// Rows: {id: string, family: string|null, familyName: string|null, version: string|null, vendor: string|null, vendorFrom: string|null}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
RETURN t.id AS id, t.family AS family, t.familyName AS familyName, t.version AS version,
       t.vendor AS vendor, t.vendorFrom AS vendorFrom
