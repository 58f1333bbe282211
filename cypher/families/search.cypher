// Purpose: Families of several versions, by id or by words of their names, those asked for by id first, then those of most versions.
// Mode: read
// Parameters: $ids list of string, $query string, $depth integer
// Rows: {id: string, name: string, versions: integer, asked: boolean}
// Index: family_id, family_words (full text)
CALL () {
  UNWIND $ids AS id
  MATCH (f:Family {id: id})
  RETURN f, true AS asked
  UNION ALL
  CALL db.index.fulltext.queryNodes('family_words', $query, {limit: $depth}) YIELD node
  RETURN node AS f, false AS asked
}
WITH f, max(asked) AS asked
WHERE f.versions > 1
RETURN f.id AS id, f.name AS name, f.versions AS versions, asked
ORDER BY asked DESC, versions DESC, id
