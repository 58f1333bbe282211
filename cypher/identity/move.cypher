// Purpose: Let records stand for other tools, by a person's word; a LEFT edge remembers the tool until all is derived anew, and the record remembers the ids that it gave to tools made for it, as links go by them.
// Mode: write
// Parameters: $rows list of {record, tool}
// Rows: {tools: list of string}
// Index: record_id, tool_id
UNWIND $rows AS row
MATCH (r:Record {id: row.record})-[is:IS]->(old:Tool)
WHERE old.id <> row.tool
OPTIONAL MATCH (known:Tool {id: row.tool})
WITH row, r, is, old, known IS NULL AS made
MERGE (t:Tool {id: row.tool})
ON CREATE SET t:Node, t.ref = 'tool:' + row.tool, t.timesMatched = 0, t.matchesByKind = [], t.neighbourCounts = [],
  t.name = r.name, t.sortName = toLower(r.name), t.type = r.type, t.ghost = coalesce(r.ghost, false), t.pricing = 'unknown', t.pricings = ['unknown'],
  t.free = '{"free":"unknown","paid":false,"note":null,"ways":[]}', t.prices = '[]',
  t.reported = '[]', t.signals = '[]', t.categories = [], t.aliases = [], t.sources = [], t.arriving = true
SET r.firstTool = CASE WHEN is.by = 'new' THEN old.id ELSE r.firstTool END,
    r.partedTool = CASE WHEN made THEN t.id ELSE r.partedTool END
MERGE (r)-[left:LEFT]->(old)
SET left.by = is.by, left.rule = is.rule, left.moved = true
MERGE (r)-[new:IS]->(t)
SET new.by = 'person', new.rule = null
DELETE is
RETURN collect(DISTINCT old.id) + collect(DISTINCT t.id) AS tools
