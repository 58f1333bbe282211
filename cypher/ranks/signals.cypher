// Purpose: Tools of which people count something, a page in the order of their ids: what the percentiles are made of.
// Mode: read
// Parameters: $after string, $limit integer
// Rows: {id: string, type: string, signals: string}
// Index: tool_id, in its own order
MATCH (t:Tool)
WHERE t.id > $after AND size(t.signals) > 2
WITH t ORDER BY t.id LIMIT $limit
RETURN t.id AS id, t.type AS type, t.signals AS signals
ORDER BY id
