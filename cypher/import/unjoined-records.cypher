// Purpose: Records of a source's newest reading that stand for no tool yet, with the tools that records of the same name in other sources stand for and none of this source does.
// Mode: read
// Parameters: $source string, $import string
// Rows: {id: string, key: string, candidates: list of string}
// Index: record_source, alias_id
MATCH (r:Record {source: $source})
WHERE r.import = $import AND NOT EXISTS { (r)-[:IS]->(:Tool) }
OPTIONAL MATCH (r)-[:KNOWN_AS]->(:Alias)<-[:KNOWN_AS]-(other:Record)-[:IS]->(t:Tool)
WHERE other.source <> r.source AND NOT EXISTS { (t)<-[:IS]-(:Record {source: $source}) }
RETURN r.id AS id, r.key AS key, collect(DISTINCT t.id) AS candidates
ORDER BY id
