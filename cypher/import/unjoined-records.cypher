// Purpose: The next records of a source's newest reading that stand for no tool yet, by their ids.
// Mode: read
// Parameters: $prefix string, $import string, $after string, $limit integer
// Rows: {id: string, tool: null, first: boolean, fact: string, at: string}
// Index: record_id, in its own order
MATCH (r:Record)
WHERE r.id STARTS WITH $prefix AND r.id > $after AND r.import = $import AND NOT EXISTS { (r)-[:IS]->(:Tool) }
WITH r ORDER BY r.id
LIMIT $limit
RETURN r.id AS id, null AS tool, false AS first, r.fact AS fact, r.at AS at
ORDER BY id
