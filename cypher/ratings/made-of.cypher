// Purpose: Rating tables and of what each was made.
// Mode: read
// Parameters: $prefix string
// Rows: {id: string, madeOf: string}
// Index: rating_table_id
MATCH (t:RatingTable)
WHERE t.id STARTS WITH $prefix
RETURN t.id AS id, t.madeOf AS madeOf
ORDER BY id
