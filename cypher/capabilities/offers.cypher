// Purpose: What each source says of how these tools do this capability; what it says alike of several keys of a tool once.
// Mode: read
// Parameters: $capability string, $source string|null, $tools list of string
// Rows: {tool: string, offer: {source, term, description, unique, vsAlternatives, basis, date, locator}}
// Index: tool_id, source_id
UNWIND $tools AS id
MATCH (t:Tool {id: id})<-[:IS|CORRECTS]-(r)-[o:OFFERED]->(term:Term)-[:MEANS]->(c:Capability)
WHERE c.id = $capability AND o.about IS NULL AND ($source IS NULL OR r.source = $source)
  AND NOT EXISTS { (t)<-[:CORRECTS]-(:Correction)-[:DENIED]->(:Term)-[:MEANS]->(c) }
OPTIONAL MATCH (s:Source {id: r.source})
WITH t, r, o, term, s ORDER BY t.id, r.source, r.id, term.id
WITH t.id AS tool, r.source AS source, term.id AS term, o.description AS description, o.unique AS unique,
     o.vsAlternatives AS vsAlternatives, coalesce(o.basis, 'stated') AS basis,
     CASE WHEN r:Correction THEN left(r.at, 10) ELSE toString(s.snapshot) END AS date, min(r.id) AS record,
     head(collect(o.locator)) AS locator
RETURN tool, {source: source, term: term, description: description, unique: unique, vsAlternatives: vsAlternatives,
              basis: basis, date: date, locator: locator} AS offer
ORDER BY tool, source, record, term
