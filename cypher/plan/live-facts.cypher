// Purpose: How many facts of a source are in force.
// Mode: read
// Parameters: $source string
// Rows: {total: integer}
// Index: record_source, match_source, text_source, source_id, correction_source
CALL () { MATCH (r:Record {source: $source})-[:IS]->(:Tool) RETURN count(r) AS records }
CALL () { MATCH (:Record {source: $source})-[o:OFFERED]->() RETURN count(o) AS offers }
CALL () { MATCH (m:Match {source: $source}) WHERE m.state <> 'superseded' RETURN count(m) AS entries }
CALL () { MATCH (x:Text {source: $source}) RETURN count(x) AS texts }
CALL () { MATCH (:Source {id: $source})-[n:NAMES]->() RETURN count(n) AS names }
CALL () { MATCH (k:Correction {source: $source}) RETURN count(k) AS corrections }
RETURN records + offers + entries + texts + names + corrections AS total
