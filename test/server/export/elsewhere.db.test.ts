import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { visibleText } from '#contract/visible-text.ts';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Fact, SourceFact } from '#contract/interchange.ts';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
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
    { record: 'capability', id: 'chat', name: hostile, kind: 'function', description: '=1+1' },
    tool('x', { description: hostile, prices: [{ provider: 'p', unit: 'million-tokens', input: 0.25 }] }),
    tool('y', { name: '=HYPERLINK("x")', aliases: ['why'] }),
    { record: 'offer', source: 's', key: 'x', capability: 'chat', position: 0 },
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
      `MATCH (a:Node)-[e:OFFERS|MATCHED_AGAINST]->(b:Node)
       RETURN a.ref AS a, type(e) AS type, b.ref AS b, e.source AS source, e.wins AS wins, e.losses AS losses, e.matches AS matches, e.kinds AS kinds
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
    expect(nodes.map(({ id }) => id).sort()).toEqual(['capability:chat', 'tool:x', 'tool:y']);
    const edges: { source: string; target: string; data: { key: string; '#text': unknown }[] }[] =
      graphml.graph.edge;
    expect(edges.map(({ source, target }) => [source, target])).toEqual([
      ['tool:x', 'capability:chat'],
      ['tool:x', 'tool:y'],
    ]);
    for (const { data } of [...nodes, ...edges]) for (const { key } of data) expect(keys).toContain(key);
    expect(edges[1]?.data).toContainEqual({ key: 'e_wins', '#text': 3 });
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
    expect(before.nodes).toHaveLength(3);
    expect(before.edges).toHaveLength(2);
  });
});
