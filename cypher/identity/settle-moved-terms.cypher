// Purpose: Forget which capabilities words left, once all is derived anew.
// Mode: write
// Parameters: $moved boolean
// Rows: {forgotten: integer}
// Index: none: LEFT edges may be read whole on purpose: there are none but during an import or a decision
MATCH (:Term)-[left:LEFT]->(:Capability)
WHERE left.moved = $moved
DELETE left
RETURN count(*) AS forgotten
