// Purpose: What the exact score of candidates is made of: their names, their capabilities as their sources order them, how near their meaning is to the tool's where sources have words for both, and what filters ask.
// Mode: read
// Parameters: $tool string, $ids list of string
// Rows: {id, name, type, pricings: list of string, vendor, family, description, url, updated, released, status, snapshot: string|null, contextTokens: integer|null, aliases: list of string, ghost: boolean, timesMatched: integer, prominence: float, mentions: integer, capabilities: list of string, meaning: float|null}
// Index: tool_id
MATCH (asked:Tool {id: $tool})
UNWIND $ids AS id
MATCH (t:Tool {id: id})
RETURN t.id AS id, t.name AS name, t.type AS type, t.pricings AS pricings, t.vendor AS vendor, t.family AS family,
       t.description AS description, t.url AS url, t.updated AS updated, t.released AS released, t.status AS status, t.snapshot AS snapshot,
       t.contextTokens AS contextTokens, coalesce(t.aliases, []) AS aliases, t.ghost AS ghost, t.timesMatched AS timesMatched, coalesce(t.prominence, 0.0) AS prominence, coalesce(t.mentions, 0) AS mentions,
       COLLECT { MATCH (t)-[o:OFFERS]->(c:Capability) WITH c.id AS offered, min(o.position) AS place ORDER BY place, offered RETURN offered } AS capabilities,
       CASE WHEN t.told AND asked.told THEN vector.similarity.cosine(t.vector, asked.vector) END AS meaning
