// Purpose: Tools tied to another family than they say, and families whose name, vendor, maker or count is not what their versions give.
// Mode: read
// Parameters: $limit integer, $agree float
// Rows: {what: string, stored: string, counted: string}
// Index: none: reads all tools and families on purpose
CALL () {
  MATCH (t:Tool)
  OPTIONAL MATCH (t)-[:VERSION_OF]->(f:Family)
  WITH t, f ORDER BY f.id
  WITH t, collect(coalesce(f.id, '?')) AS tied
  WITH t, CASE WHEN size(tied) = 1 AND tied[0] = '?' THEN [] ELSE tied END AS tied
  RETURN t.ref AS what, 'version of' + reduce(s = '', id IN tied | s + ' ' + id) AS stored,
         'version of' + coalesce(' ' + t.family, '') AS counted
  UNION ALL
  MATCH (f:Family)
  CALL (f) {
    MATCH (f)<-[:VERSION_OF]-(t:Tool)
    RETURN count(t) AS versions
  }
  CALL (f) {
    MATCH (f)<-[:VERSION_OF]-(t:Tool)
    WITH t.familyName AS name, count(t) AS uses ORDER BY uses DESC, name LIMIT 1
    RETURN collect(name)[0] AS name
  }
  CALL (f) {
    // Include: stated-makers
  }
  RETURN 'family:' + f.id AS what,
         coalesce(f.name, '?') + ' of ' + coalesce(f.vendor, 'nobody') + ', ' + coalesce(toString(f.versions), '?')
         + ' versions, made by ' + coalesce(f.maker, 'nobody') AS stored,
         coalesce(name, '?') + ' of ' + coalesce(vendor, 'nobody') + ', ' + versions + ' versions, made by '
         + coalesce(maker, 'nobody') AS counted
}
WITH what, stored, counted
WHERE stored <> counted
RETURN what, stored, counted
ORDER BY what
LIMIT $limit
