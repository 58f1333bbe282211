// Purpose: Tools and capabilities whose stored counts are not what their edges add up to.
// Mode: read
// Parameters: $limit integer
// Rows: {ref: string, stored: string, counted: string}
// Index: none: reads all nodes on purpose
MATCH (n:Node)
CALL (n) {
  OPTIONAL MATCH (n)-[e:MATCHED_AGAINST]-()
  RETURN coalesce(sum(e.matches), 0) AS timesMatched
}
CALL (n) {
  MATCH (n)-[e:MATCHED_AGAINST]-(other:Node)
  WHERE e.strength > 0
  WITH other.type AS type, count(DISTINCT other) AS total ORDER BY type
  RETURN collect('MATCHED_AGAINST|' + type + '|' + total) AS matched
}
CALL (n) {
  MATCH (n)-[:OFFERS]-(other:Node)
  WITH other.type AS type, count(DISTINCT other) AS total ORDER BY type
  RETURN collect('OFFERS|' + type + '|' + total) AS offered, coalesce(sum(total), 0) AS offers
}
WITH n, timesMatched, matched + offered AS neighbours, CASE WHEN n:Capability THEN offers ELSE 0 END AS tools,
     coalesce(n.toolCount, 0) AS toolCount
WHERE n.timesMatched <> timesMatched OR n.neighbourCounts <> neighbours OR toolCount <> tools
RETURN n.ref AS ref,
       n.timesMatched + ' times matched, ' + reduce(s = '', x IN n.neighbourCounts | s + x + ' ') + toolCount + ' tools' AS stored,
       timesMatched + ' times matched, ' + reduce(s = '', x IN neighbours | s + x + ' ') + tools + ' tools' AS counted
LIMIT $limit
