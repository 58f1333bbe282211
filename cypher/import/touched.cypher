// Purpose: What an import of a source touches: the tools its records stand for or stood for, those that it corrects or corrected, and the capabilities it left.
// Mode: read
// Parameters: $source string
// Rows: {tools: list of string, terms: list of string}
// Index: record_source, source_id, correction_source, record_id; LEFT edges may be read whole on purpose: there are none but during an import
CALL () {
  MATCH (:Record {source: $source})-[:IS|LEFT]->(t:Tool)
  RETURN collect(DISTINCT t.id) AS tools
}
CALL () {
  MATCH (:Source {id: $source})-[:LEFT]->(t:Tool)
  RETURN collect(DISTINCT t.id) AS corrected
}
CALL () {
  MATCH (k:Correction {source: $source})
  MATCH (:Record {id: k.record})-[:IS]->(t:Tool)
  RETURN collect(DISTINCT t.id) AS corrects
}
CALL () {
  MATCH (:Record {source: $source})-[:LEFT]->(w:Term)
  RETURN collect(DISTINCT w.id) AS offered
}
CALL () {
  MATCH (:Source {id: $source})-[:LEFT]->(w:Term)
  RETURN collect(DISTINCT w.id) AS named
}
RETURN tools + corrected + corrects AS tools, offered + named AS terms
