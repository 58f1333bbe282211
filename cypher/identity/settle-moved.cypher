// Purpose: Forget where records stood before a person's word, once all is derived anew.
// Mode: write
// Parameters: $moved boolean
// Rows: {forgotten: integer}
// Index: none: LEFT edges may be read whole on purpose: there are none but during an import or a decision
MATCH (:Record)-[left:LEFT]->(:Tool)
WHERE left.moved = $moved
DELETE left
RETURN count(*) AS forgotten
