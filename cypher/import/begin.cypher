// Purpose: Open an import: the source as it describes itself, and a running import node; what another run of it left open is overtaken. Fresh says that the source has brought nothing yet.
// Mode: write
// Parameters: $source map, $import string, $at string, $sha256 string, $about string
// Rows: {id: string, fresh: boolean}
// Index: meta_id, source_id, import_id, import_source, record_source, match_source, correction_source
MERGE (s:Source {id: $source.id})
SET s = $source
MERGE (i:Import {id: $import})
SET i.source = $source.id, i.at = coalesce(i.at, $at), i.sha256 = $sha256, i.state = 'running', i.snapshot = $source.snapshot,
    i.about = $about, i.fault = null
WITH s, i
CALL (s, i) {
  MATCH (open:Import {source: s.id})
  WHERE open.state = 'running' AND open.id <> i.id
  SET open.state = 'overtaken'
}
WITH s, i, ['entries ' + s.id] AS changed
// Include: note-changed
RETURN i.id AS id,
       NOT EXISTS { MATCH (:Record {source: s.id}) } AND NOT EXISTS { MATCH (:Match {source: s.id}) }
         AND NOT EXISTS { MATCH (:Correction {source: s.id}) } AND NOT EXISTS { (s)-[:NAMES|LEFT]->() } AS fresh
