// Purpose: Whom most versions of a family that state a maker name, and whether at least a share of $agree does, so that the others have it too.
// Mode: fragment
// Parameters: $agree float
// Names: f: Family
MATCH (f)<-[:VERSION_OF]-(t:Tool)
WHERE t.vendor IS NOT NULL AND t.vendorFrom IS NULL
WITH t.vendorKey AS key, t.vendor AS name, count(t) AS uses ORDER BY uses DESC, name
WITH key, collect(name)[0] AS name, sum(uses) AS uses ORDER BY uses DESC, name
WITH collect(name) AS names, collect(uses) AS uses
RETURN names[0] AS vendor,
       CASE WHEN uses[0] >= $agree * reduce(all = 0, n IN uses | all + n) THEN names[0] END AS maker
