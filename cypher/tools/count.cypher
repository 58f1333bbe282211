// Purpose: How many tools fit the filters; with $priced only those with a price.
// Mode: read
// Parameters: $fits list of {property, by, values}, $capabilities list of string, $priced boolean
// Rows: {total: integer}
// Index: tool_matched
MATCH (t:Tool)
WHERE t.timesMatched >= 0 AND t.id IS NOT NULL AND (NOT $priced OR t.lowestInput IS NOT NULL)
  AND all(one IN $fits WHERE CASE one.by
    WHEN 'is' THEN t[one.property] IN one.values
    WHEN 'any' THEN any(value IN one.values WHERE value IN t[one.property])
    WHEN 'all' THEN all(value IN one.values WHERE value IN t[one.property])
    WHEN 'most' THEN t[one.property] <= one.values[0]
    WHEN 'least' THEN t[one.property] >= one.values[0]
    ELSE t[one.property] > one.values[0] END)
  AND all(id IN $capabilities WHERE EXISTS { (t)-[:OFFERS]->(:Capability {id: id}) })
RETURN count(t) AS total
