// Purpose: The next tools, by their ids.
// Mode: read
// Parameters: $after string, $limit integer
// Rows: {id: string, tool: map}
// Index: tool_id, in its own order
MATCH (t:Tool)
WHERE t.id > $after
RETURN t.id AS id,
       t {.ref, .id, .name, .type, .url, .vendor, .licence, .description, .pricing, .openWeights, .contextTokens,
          .parametersBillions, .released, .updated, .status, .lowestInput, .categories, .timesMatched, .aliases, .sources,
          .snapshot, .ghost} AS tool
ORDER BY id
LIMIT $limit
