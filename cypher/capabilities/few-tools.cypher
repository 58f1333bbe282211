// Purpose: Tools that offer a capability which no more than $most edges lead to, sorted, how many fit the filters, and of which types and licences they are, each without its own filter, the best by the places that they are given.
// Mode: read
// Parameters: $capability string, $type string|null, $pricing string|null, $source string|null, $licence string|null, $sort string, $places map of integer, $most integer, $skip integer, $limit integer
// Rows: {total: integer, types: list of {type, tools}, licences: list of {licence, tools}, tools: list of map}
// Index: offers_capability (relationship); sorts what it finds on purpose: it is asked of capabilities that few tools offer
MATCH ()-[o:OFFERS]->()
WHERE o.capability = $capability AND o.strength >= 0 AND o.tool IS NOT NULL
  AND ($source IS NULL OR o.source = $source)
WITH o LIMIT $most
WITH DISTINCT startNode(o) AS t
WHERE ($pricing IS NULL OR $pricing IN t.pricings) AND ($sort <> 'price' OR t.lowestInput IS NOT NULL)
WITH t ORDER BY CASE $sort WHEN 'best' THEN $places[t.id] WHEN 'matches' THEN -t.timesMatched WHEN 'price' THEN t.lowestInput END, t.sortName, t.id
WITH collect(t) AS all
WITH all, [t IN all WHERE ($type IS NULL OR t.type = $type) AND ($licence IS NULL OR t.licenceKey = $licence)] AS fit
RETURN size(fit) AS total,
       COLLECT {
         UNWIND all AS t
         WITH t WHERE $licence IS NULL OR t.licenceKey = $licence
         WITH t.type AS type, count(*) AS tools ORDER BY tools DESC, type
         RETURN {type: type, tools: tools}
       } AS types,
       COLLECT {
         UNWIND all AS t
         WITH t WHERE t.licenceKey IS NOT NULL AND ($type IS NULL OR t.type = $type)
         WITH t.licenceKey AS key, min(t.licence) AS licence, count(*) AS tools ORDER BY tools DESC, key
         RETURN {licence: licence, tools: tools}
       } AS licences,
       [node IN fit[$skip..$skip + $limit] | // Include: tool-fields
       ] AS tools
