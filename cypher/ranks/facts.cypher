// Purpose: What ranks are made of, and the rank that is stored, a page of tools in the order of their ids.
// Mode: read
// Parameters: $after string, $limit integer
// Rows: {id: string, tool: {type, status, signals, released, updated, rank, rankParts}, known: list of string, sources: integer, standing: map|null}
// Index: tool_id, in its own order; rating_tool, rating_table_id, source_id
MATCH (t:Tool)
WHERE t.id > $after
WITH t ORDER BY t.id LIMIT $limit
CALL (t) {
  MATCH (t)<-[is:IS]-(r:Record)
  WHERE NOT r.ghost AND coalesce(is.rule, '') <> 'speaks-of'
  RETURN count(DISTINCT r.source) AS sources
}
CALL (t) {
  MATCH (r:Rating {tool: t.id})
  MATCH (b:RatingTable {id: r.table})
  WHERE b.part <> 'breakdown'
  MATCH (s:Source {id: b.source})
  WITH r, b, s ORDER BY r.matches DESC, b.id LIMIT 1
  RETURN collect({source: s.title, context: b.context, rankLow: r.rankLow, rankHigh: r.rankHigh, rated: b.rated, matches: r.matches}) AS standings
}
RETURN t.id AS id, t {.type, .status, .signals, .released, .updated, .rank, .rankParts} AS tool,
       [field IN [
         CASE WHEN t.description IS NOT NULL THEN 'line' END,
         CASE WHEN t.url IS NOT NULL THEN 'page' END,
         CASE WHEN t.vendor IS NOT NULL THEN 'maker' END,
         CASE WHEN t.licence IS NOT NULL THEN 'licence' END,
         CASE WHEN t.pricing <> 'unknown' THEN 'pricing' END,
         CASE WHEN EXISTS { (t)-[:OFFERS]->(:Capability {kind: 'function'}) } THEN 'functions' END,
         CASE WHEN coalesce(t.released, t.updated) IS NOT NULL THEN 'dated' END,
         CASE WHEN t.contextTokens IS NOT NULL THEN 'context' END,
         CASE WHEN t.openWeights IS NOT NULL THEN 'weights' END,
         CASE WHEN t.lowestInput IS NOT NULL THEN 'price' END,
         CASE WHEN size(t.languages) > 0 THEN 'languages' END
       ] WHERE field IS NOT NULL] AS known,
       sources, head(standings) AS standing
ORDER BY id
