// Purpose: Records of a source that stand for no tool yet, with the tools that records of other sources of the same name stand for.
// Mode: read
// Parameters: $source string
// Rows: {id: string, key: string, candidates: list of string}
// Index: record_source, alias_id
MATCH (r:Record {source: $source})
WHERE NOT EXISTS { (r)-[:IS]->(:Tool) }
OPTIONAL MATCH (r)-[:KNOWN_AS]->(:Alias)<-[:KNOWN_AS]-(other:Record)-[:IS]->(t:Tool)
WHERE other.source <> r.source
RETURN r.id AS id, r.key AS key, collect(DISTINCT t.id) AS candidates
ORDER BY id
