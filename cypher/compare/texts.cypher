// Purpose: What sources say, in their own words, about exactly these tools together.
// Mode: read
// Parameters: $tools list of string
// Rows: {source: string, text: string, locator: string|null}
// Index: tool_id
UNWIND $tools AS id
MATCH (:Tool {id: id})<-[:IS]-(r:Record)<-[:ABOUT]-(x:Text)
WITH x, collect(DISTINCT id) AS found
WHERE size(found) = size($tools) AND size(x.keys) = size($tools)
RETURN x.source AS source, x.text AS text, x.locator AS locator
ORDER BY source, x.id
