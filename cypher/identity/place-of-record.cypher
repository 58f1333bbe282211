// Purpose: The tool that a record stands for, and by which rule.
// Mode: read
// Parameters: $id string
// Rows: {tool: map, by: string}
// Index: record_id
MATCH (:Record {id: $id})-[is:IS]->(t:Tool)
RETURN {id: t.id, name: t.name, type: t.type} AS tool, coalesce(is.rule, is.by) AS by
