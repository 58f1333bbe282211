// Purpose: in a database of before reasons were told, let imports say the rows they left out by reason
// Mode: schema
// Parameters: none
// Rows: none
// Index: none; reads all imports on purpose, which are few
MATCH (i:Import)
WHERE i.problemCount IS NOT NULL
SET i.leftOut = CASE WHEN i.problemCount > 0
    THEN '[{"reason":"row","matches":0,"number":' + toString(i.problemCount) + ',"examples":' + i.problems + '}]' ELSE '[]' END
REMOVE i.problems, i.problemCount
