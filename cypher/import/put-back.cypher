// Purpose: Records that an import before had taken out of use, and that this one holds, stand again for what they stood for.
// Mode: write
// Parameters: $source string, $import string
// Rows: {source: string}
// Index: record_source; LEFT edges may be read whole on purpose: there are none but during an import
MATCH (r:Record {source: $source})-[left:LEFT]->(t:Tool)
WHERE r.import = $import AND NOT EXISTS { (r)-[:IS]->(:Tool) }
MERGE (r)-[is:IS]->(t)
SET is.by = left.by, is.rule = left.rule
RETURN DISTINCT $source AS source
