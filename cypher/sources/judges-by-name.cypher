// Purpose: Tools of these sources that are called as their judge is.
// Mode: read
// Parameters: $rows list of {source, aliases: list of string}
// Rows: {source: string, competes: list of {id, name}}
// Index: alias_id
UNWIND $rows AS row
UNWIND row.aliases AS alias
MATCH (:Alias {id: alias})<-[:KNOWN_AS]-(r:Record)
WHERE r.source = row.source
MATCH (r)-[:IS]->(t:Tool)
RETURN row.source AS source, collect(DISTINCT t {.id, .name}) AS competes
