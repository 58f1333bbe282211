import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { visibleText } from '#contract/visible-text.ts';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Fact, SourceFact } from '#contract/interchange.ts';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { keepServes } from '../../../server/operations/keep-serves.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { exported } from './exported.ts';

const hostile = `a "b" 'c' <d> & e\\u0041 \\ C:\\users\n;\nf, ]]> \${g} {{h}} 𝔘 é\u0001`;

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
  await clearGraph(db);
  const source = SourceFact.parse({
    record: 'source',
    id: 's',
    title: 'S',
    licence: 'MIT',
    snapshot: '2024-01-01',
  });
  const tool = (key: string, more: object) => ({
    record: 'record',
    source: 's',
    key,
    name: key,
    type: 'model',
    ...more,
  });
  const facts = [
    { record: 'capability', id: 'email-sending', name: 'Sending mail', kind: 'function' },
    { record: 'capability', id: 'send-email', name: 'send email', kind: 'operation' },
    { record: 'capability', id: 'chat', name: hostile, kind: 'function', description: '=1+1' },
    tool('x', { description: hostile, prices: [{ provider: 'p', unit: 'million-tokens', input: 0.25 }] }),
    tool('y', { name: '=HYPERLINK("x")', aliases: ['why'] }),
    { record: 'offer', source: 's', key: 'x', capability: 'chat', position: 0 },
    { record: 'offer', source: 's', key: 'y', capability: 'send-email', position: 0 },
    {
      record: 'match',
      source: 's',
      kind: 'battle',
      first: { key: 'x' },
      second: { key: 'y' },
      count: 5,
      wins: 3,
      losses: 1,
      ties: 1,
      quote: hostile,
    },
  ].map((fact) => Fact.parse(fact));
  await applySource(
    db,
    {
      source,
      hash: 'made up',
      async *facts() {
        yield source;
        yield* facts;
      },
    },
    () => {},
  );
  await keepServes(db);
});

const graphOf = async () => {
  const rows = async (statement: string) => (await db.auto(statement)).records.map((row) => row.toObject());
  return {
    nodes: await rows(
      // Described is a help for our own search, like vectors, and not taken along.
      `MATCH (n:Node)
       RETURN [label IN labels(n) WHERE label <> 'Described'] AS labels, n.ref AS ref, n.name AS name,
              n.description AS description, n.timesMatched AS matches, n.lowestInput AS price, n.aliases AS aliases
       ORDER BY ref`,
    ),
    edges: await rows(
      `MATCH (a:Node)-[e:OFFERS|SERVES|MATCHED_AGAINST]->(b:Node)
       RETURN a.ref AS a, type(e) AS type, b.ref AS b, e.source AS source, e.wins AS wins, e.losses AS losses, e.matches AS matches, e.kinds AS kinds, e.by AS by
       ORDER BY a, type, b`,
    ),
  };
};

describe('GraphML', () => {
  it('is XML with every node and edge, declares its keys, and says what it leaves out', async () => {
    const text = await exported(db, 'graphml');
    expect(XMLValidator.validate(text)).toBe(true);
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: true });
    const { graphml } = parser.parse(text);
    expect(graphml.desc).toMatch(/^Left out: .*ledger entries/);
    const keys = new Set(graphml.key.map((key: { id: string }) => key.id));
    const nodes: { id: string; data: { key: string; '#text': unknown }[] }[] = graphml.graph.node;
    expect(nodes.map(({ id }) => id).sort()).toEqual([
      'capability:chat',
      'capability:email-sending',
      'capability:send-email',
      'tool:x',
      'tool:y',
    ]);
    const edges: { source: string; target: string; data: { key: string; '#text': unknown }[] }[] =
      graphml.graph.edge;
    expect(edges.map(({ source, target }) => [source, target])).toEqual([
      ['tool:x', 'capability:chat'],
      ['tool:y', 'capability:send-email'],
      ['capability:send-email', 'capability:email-sending'],
      ['tool:x', 'tool:y'],
    ]);
    for (const { data } of [...nodes, ...edges]) for (const { key } of data) expect(keys).toContain(key);
    expect(edges[2]?.data).toEqual([
      { key: 'e_relation', '#text': 'SERVES' },
      { key: 'e_weight', '#text': 1 },
      { key: 'e_by', '#text': 'name' },
    ]);
    expect(edges[3]?.data).toContainEqual({ key: 'e_wins', '#text': 3 });
    expect(edges[3]?.data).toContainEqual({ key: 'e_source_id', '#text': 's' });
  });
});

describe('GEXF', () => {
  it('is XML with the same nodes and edges, each edge of a kind of its own between its ends', async () => {
    const text = await exported(db, 'gexf');
    expect(XMLValidator.validate(text)).toBe(true);
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: true });
    const { gexf } = parser.parse(text);
    expect(gexf.meta.description).toMatch(/^Left out: .*ledger entries/);
    const nodes: { id: string }[] = gexf.graph.nodes.node;
    expect(nodes.map(({ id }) => id).sort()).toEqual([
      'capability:chat',
      'capability:email-sending',
      'capability:send-email',
      'tool:x',
      'tool:y',
    ]);
    const edges: { source: string; target: string; type: string; kind: string }[] = gexf.graph.edges.edge;
    expect(edges.map(({ source, target, type, kind }) => [source, target, type, kind])).toEqual([
      ['tool:x', 'capability:chat', 'directed', 'OFFERS s'],
      ['tool:y', 'capability:send-email', 'directed', 'OFFERS s'],
      ['capability:send-email', 'capability:email-sending', 'directed', 'SERVES'],
      ['tool:x', 'tool:y', 'undirected', 'MATCHED_AGAINST s'],
    ]);
    expect(text).toContain('<attvalue for="wins" value="3"/>');
  });
});

describe('CSV', () => {
  const rows = async (part: string): Promise<Record<string, string>[]> =>
    parse(await exported(db, 'csv', { part }), { columns: true });

  it('is tables that read back to the letter, hidden signs shown and formulas made harmless', async () => {
    const [x, y] = await rows('tools.csv');
    expect(x).toMatchObject({
      id: 'x',
      description: visibleText(hostile),
      lowestInput: '0.25',
      timesMatched: '5',
    });
    expect(y).toMatchObject({ id: 'y', name: `'=HYPERLINK("x")` });
    expect(await rows('capabilities.csv')).toMatchObject([
      { id: 'chat', description: `'=1+1`, toolCount: '1' },
      { id: 'email-sending', kind: 'function' },
      { id: 'send-email', kind: 'operation', toolCount: '1' },
    ]);
    expect(await rows('serves.csv')).toEqual([
      { from: 'capability:send-email', to: 'capability:email-sending', by: 'name' },
    ]);
    expect(await rows('pairs.csv')).toMatchObject([{ from: 'tool:x', to: 'tool:y', wins: '3', losses: '1' }]);
    expect(await rows('entries.csv')).toMatchObject([
      {
        firstKey: 'x',
        secondKey: 'y',
        count: '5',
        quote: visibleText(hostile),
        state: 'live',
        at: '2024-01-01',
      },
    ]);
    expect(await rows('offers.csv')).toMatchObject([
      { from: 'tool:x', to: 'capability:chat', position: '0' },
      { from: 'tool:y', to: 'capability:send-email' },
    ]);
    expect(await rows('sources.csv')).toMatchObject([{ id: 's', licence: 'MIT' }]);
    expect(await exported(db, 'csv')).toMatch(/Left out: /);
  });
});

describe('Cypher', () => {
  it('makes the same graph in an empty Neo4j', async () => {
    const before = await graphOf();
    const script = await exported(db, 'cypher');
    expect(script).toMatch(/^\/\/.*\n\/\/ Left out: /);
    await clearGraph(db);
    for (const statement of script.split(/;\n/).filter((text) => text.trim() !== ''))
      await db.auto(statement);
    expect(await graphOf()).toEqual(before);
    expect(before.nodes).toHaveLength(5);
    expect(before.edges).toHaveLength(4);
  });
});
