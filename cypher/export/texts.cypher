// Purpose: The next of one source's own words about several tools, by their ids.
// Mode: read
// Parameters: $source string, $after string, $limit integer
// Rows: {id: string, text: map}
// Index: text_id, in its own order
MATCH (x:Text)
USING INDEX x:Text(id)
WHERE x.id > $after AND x.source = $source
RETURN x.id AS id, x {.source, .kind, .keys, .text, .locator} AS text
ORDER BY id
LIMIT $limit
