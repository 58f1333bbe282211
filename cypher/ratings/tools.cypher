// Purpose: What a board says of the tools on it besides their ratings.
// Mode: read
// Parameters: $ids list of string
// Rows: {tool: {id, name, type, vendor, status, family, parametersBillions}}
// Index: tool_id
UNWIND $ids AS id
MATCH (t:Tool {id: id})
RETURN t {.id, .name, .type, .vendor, .status, .family, .parametersBillions} AS tool
