// Purpose: Tools, capabilities, families, groups and rating tables: one node each, and lists of them and of their edges in their own order.
// Mode: schema
// Parameters: none
// Rows: none
// Index: none

// Tools and capabilities found alike, by ref.
CREATE CONSTRAINT node_ref IF NOT EXISTS FOR (n:Node) REQUIRE n.ref IS UNIQUE;

// Stable tool ids.
CREATE CONSTRAINT tool_id IF NOT EXISTS FOR (n:Tool) REQUIRE n.id IS UNIQUE;

// Stable capability ids.
CREATE CONSTRAINT capability_id IF NOT EXISTS FOR (n:Capability) REQUIRE n.id IS UNIQUE;

// A family is there once.
CREATE CONSTRAINT family_id IF NOT EXISTS FOR (f:Family) REQUIRE f.id IS UNIQUE;

// One node a group.
CREATE CONSTRAINT group_id IF NOT EXISTS FOR (n:Group) REQUIRE n.id IS UNIQUE;

// A rating table is there once.
CREATE CONSTRAINT rating_table_id IF NOT EXISTS FOR (t:RatingTable) REQUIRE t.id IS UNIQUE;

// The ratings of a table, the strongest first.
CREATE INDEX rating_table IF NOT EXISTS FOR (r:Rating) ON (r.table, r.position);

// Where a tool is rated.
CREATE INDEX rating_tool IF NOT EXISTS FOR (r:Rating) ON (r.tool);

// Most-matched tools.
CREATE INDEX tool_matched IF NOT EXISTS FOR (t:Tool) ON (t.timesMatched, t.id);

// Tools of one number of matches by name.
CREATE INDEX tool_matched_name IF NOT EXISTS FOR (t:Tool) ON (t.timesMatched, t.sortName, t.id);

// Tools by name.
CREATE INDEX tool_name IF NOT EXISTS FOR (t:Tool) ON (t.sortName, t.id);

// Cheapest tools.
CREATE INDEX tool_price IF NOT EXISTS FOR (t:Tool) ON (t.lowestInput, t.id);

// Lists of tools by rank, the highest first.
CREATE INDEX tool_rank IF NOT EXISTS FOR (t:Tool) ON (t.rank, t.id);

// Lists of tools by their day of release.
CREATE INDEX tool_released IF NOT EXISTS FOR (t:Tool) ON (t.released, t.id);

// The versions of a family, most matched first.
CREATE INDEX tool_family IF NOT EXISTS FOR (t:Tool) ON (t.family, t.timesMatched, t.id);

// Tools of a group, most matched first.
CREATE INDEX tool_group IF NOT EXISTS FOR (t:Tool) ON (t.group, t.timesMatched, t.id);

// Most-matched capabilities of a kind.
CREATE INDEX capability_kind IF NOT EXISTS FOR (c:Capability) ON (c.kind, c.timesMatched, c.id);

// Capabilities offered by most tools.
CREATE INDEX capability_tools IF NOT EXISTS FOR (c:Capability) ON (c.toolCount, c.id);

// Most-matched capabilities.
CREATE INDEX capability_matched IF NOT EXISTS FOR (c:Capability) ON (c.timesMatched, c.id);

// Capabilities by name.
CREATE INDEX capability_name IF NOT EXISTS FOR (c:Capability) ON (c.sortName, c.id);

// Groups below a group, largest first.
CREATE INDEX group_parent IF NOT EXISTS FOR (g:Group) ON (g.parent, g.size, g.id);

// Neighbours of the low side, strongest first.
CREATE INDEX matched_low IF NOT EXISTS FOR ()-[m:MATCHED_AGAINST]-() ON (m.low, m.strength, m.high);

// Neighbours of the high side, strongest first.
CREATE INDEX matched_high IF NOT EXISTS FOR ()-[m:MATCHED_AGAINST]-() ON (m.high, m.strength, m.low);

// The edges of one pair.
CREATE INDEX matched_pair IF NOT EXISTS FOR ()-[m:MATCHED_AGAINST]-() ON (m.pair);

// The capabilities of a tool, in order.
CREATE INDEX offers_tool IF NOT EXISTS FOR ()-[o:OFFERS]-() ON (o.tool, o.position, o.capability);

// The tools of a capability, most matched first.
CREATE INDEX offers_capability IF NOT EXISTS FOR ()-[o:OFFERS]-() ON (o.capability, o.strength, o.tool);

// The tools of a capability that are of one type, most matched first.
CREATE INDEX offers_of_type IF NOT EXISTS FOR ()-[o:OFFERS]-() ON (o.capability, o.type, o.strength, o.tool);

// Capabilities near in meaning to one, the nearest first.
CREATE INDEX similar_low IF NOT EXISTS FOR ()-[s:SIMILAR_TO]-() ON (s.low, s.score, s.high);

// The same from the other side.
CREATE INDEX similar_high IF NOT EXISTS FOR ()-[s:SIMILAR_TO]-() ON (s.high, s.score, s.low);

// The nearest pairs of capabilities.
CREATE INDEX similar_score IF NOT EXISTS FOR ()-[s:SIMILAR_TO]-() ON (s.score);
