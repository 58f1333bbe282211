/** The derived graph as plain values, sorted, so that two graphs can be compared. */
import type { Database } from '../../../server/database/driver.ts';

export interface GraphDump {
  readonly tools: unknown[];
  readonly capabilities: unknown[];
  readonly edges: unknown[];
  readonly offers: unknown[];
  readonly entries: unknown[];
  readonly families: unknown[];
  readonly totals: unknown[];
}

const statements: Record<keyof GraphDump, string> = {
  // How a record came to its tool depends on which source came first; nothing that is shown of it does.
  tools: `MATCH (n:Tool)
    RETURN n {.*, reported: null} AS row, [(n)<-[:IS]-(r:Record) | r.id] AS records ORDER BY n.id`,
  capabilities: 'MATCH (n:Capability) RETURN n {.*} AS row ORDER BY n.id',
  edges:
    'MATCH (a)-[e:MATCHED_AGAINST]->(b) RETURN a.ref, b.ref, e {.*} AS row ORDER BY a.ref, b.ref, e.source',
  offers: 'MATCH (a)-[e:OFFERS]->(b) RETURN a.ref, b.ref, e {.*} AS row ORDER BY a.ref, b.ref, e.source',
  entries: `MATCH (m:Match)
    RETURN m {.*, import: null, born: null, supersededBy: null, supersededAt: null} AS row ORDER BY m.id`,
  families: `MATCH (f:Family)
    RETURN f {.*} AS row, COLLECT { MATCH (f)<-[:VERSION_OF]-(t:Tool) RETURN t.id ORDER BY t.id } AS versions ORDER BY f.id`,
  totals: `MATCH (m:Meta {id: 'totals'}) RETURN m {.*} AS row`,
};

export async function dumpGraph(db: Database): Promise<GraphDump> {
  const rows = async (statement: string) =>
    (await db.auto(statement)).records.map((row) => sorted(row.toObject()));
  return {
    tools: await rows(statements.tools),
    capabilities: await rows(statements.capabilities),
    edges: await rows(statements.edges),
    offers: await rows(statements.offers),
    entries: await rows(statements.entries),
    families: await rows(statements.families),
    totals: await rows(statements.totals),
  };
}

/** Lists of records come in no order that means anything. */
function sorted(row: Record<string, unknown>): Record<string, unknown> {
  const { records } = row;
  return Array.isArray(records) ? { ...row, records: records.map(String).sort() } : row;
}

/** Empties the database, but for the note that its schema is applied. */
export async function clearGraph(db: Database): Promise<void> {
  await db.auto(`MATCH (n) WHERE NOT (n:Meta AND n.id = 'schema') DETACH DELETE n`);
}
