// Purpose: Say which tool each record stands for; a tool named for the first time is made whole, with what its record alone says, so that no read ever meets half of one; a record that joined another remembers the id that it would have given, as links go by it.
// Mode: write
// Parameters: $rows list of {record, tool, by, rule, former}
// Rows: {tool: string}
// Index: record_id, tool_id
UNWIND $rows AS row
MATCH (r:Record {id: row.record})
MERGE (t:Tool {id: row.tool})
ON CREATE SET t:Node, t.ref = 'tool:' + row.tool, t.timesMatched = 0, t.matchesByKind = [], t.neighbourCounts = [],
  t.name = r.name, t.sortName = toLower(r.name), t.type = r.type, t.ghost = coalesce(r.ghost, false), t.pricing = 'unknown', t.pricings = ['unknown'],
  t.free = '{"free":"unknown","paid":false,"note":null,"ways":[]}', t.prices = '[]',
  t.reported = '[]', t.signals = '[]', t.categories = [], t.aliases = [], t.sources = [], t.arriving = true
MERGE (r)-[i:IS]->(t)
SET i.by = row.by, i.rule = row.rule, r.firstTool = coalesce(row.former, r.firstTool)
RETURN DISTINCT t.id AS tool
