// Purpose: The next ledger entries of one source, by their ids, whatever their state, which is what the source says of them.
// Mode: read
// Parameters: $source string, $after string, $limit integer
// Rows: {id: string, entry: map}
// Index: match_id, in its own order: going by the source's index would sort all its entries for every page
MATCH (m:Match)
USING INDEX m:Match(id)
WHERE m.id > $after AND m.source = $source
RETURN m.id AS id,
       m {.source, .kind, .firstKey, .secondKey, .capability, .context, .judge, .counted, .count, .wins, .losses, .ties,
          .solvedByBoth, .unjudged, .rowId, .quote, .note, .dimensions, .at, state: coalesce(m.said, m.state), .locator} AS entry
ORDER BY id
LIMIT $limit
