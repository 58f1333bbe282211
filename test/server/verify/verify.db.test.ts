import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { verify } from '../../../server/verify/verify.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { battle, capability, offer, readingOf, record, vote } from '../ledger/made-up-source.ts';

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
});
beforeEach(async () => {
  await clearGraph(db);
  const facts = [
    ...['one', 'two', 'three'].map((key) => record(key)),
    capability('chat'),
    capability('clear', { kind: 'quality' }),
    offer('one', 'chat'),
    offer('two', 'chat', 1),
    battle('one', 'two', { count: 5, wins: 3, losses: 1, ties: 1, rowId: 'x' }),
    battle('three', 'two', { count: 2, rowId: 'y' }),
    vote('clear', 'one', { count: 7, wins: 7 }),
  ];
  await applySource(db, readingOf({ id: 'a', snapshot: '2024-01-01', facts }), () => {});
});

/** What verify finds after somebody has changed the database by hand. */
async function after(change: string): Promise<string[]> {
  expect(await verify(db)).toEqual([]);
  const { summary } = await db.auto(change);
  expect(summary.counters.containsUpdates()).toBe(true);
  return (await verify(db)).map(({ check, what }) => `${check}: ${what}`);
}

const edge = "MATCH ()-[e:MATCHED_AGAINST {pair: 'tool:one|tool:two'}]->()";
const oneTwo = 'edges: tool:one and tool:two (a)';

describe('verify', () => {
  it.each(['matches', 'wins', 'losses', 'ties', 'unjudged', 'strength'])(
    'names the one edge whose %s was edited',
    async (count) => {
      expect(await after(`${edge} SET e.${count} = 99`)).toEqual([oneTwo]);
    },
  );

  it.each(['matches', 'strength', 'kinds', 'last'])(
    'names the one edge that has lost its %s',
    async (count) => {
      expect(await after(`${edge} REMOVE e.${count}`)).toEqual([oneTwo]);
    },
  );

  it.each([
    ["MATCH (t:Tool {id: 'one'}) SET t.version = '9'", ['families: tool:one']],
    ["MATCH (f:Family {id: 'two'}) SET f.versions = 3", ['families: family:two']],
    ["MATCH (t:Tool {id: 'one'}) SET t.vendor = 'Nobody', t.vendorFrom = 'family'", ['families: tool:one']],
    ["MATCH (f:Family {id: 'two'}) SET f.maker = 'Nobody'", ['families: tool:two', 'families: family:two']],
    ["MATCH (:Tool {id: 'one'})-[v:VERSION_OF]->() DELETE v", ['families: family:one', 'families: tool:one']],
  ])('names versions and families that were edited: %s', async (change, found) => {
    expect(await after(change)).toEqual(found);
  });

  it('names an edge that was deleted, and one that is there twice', async () => {
    expect(await after(`${edge} DELETE e`)).toEqual([oneTwo]);
    await db.auto(`MATCH (a:Tool {id: 'one'}), (b:Tool {id: 'two'}), (c:Tool {id: 'three'})-[e:MATCHED_AGAINST]->(b)
      CREATE (c)-[f:MATCHED_AGAINST]->(b) SET f = e`);
    expect((await verify(db)).map(({ what }) => what)).toEqual([
      'tool:one and tool:two (a)',
      'tool:three and tool:two (a)',
    ]);
  });

  it('names an edge that has other ends than it says', async () => {
    expect(await after(`${edge} SET e.low = 'tool:three'`)).toEqual([
      'ends: MATCHED_AGAINST tool:one to tool:two (a)',
    ]);
  });

  it.each([
    'SET n.timesMatched = 6',
    'REMOVE n.timesMatched',
    "SET n.neighbourCounts = ['OFFERS|function|9']",
    'REMOVE n.neighbourCounts',
  ])('names the one tool after %s', async (change) => {
    expect(await after(`MATCH (n:Tool {id: 'two'}) ${change}`)).toEqual(['nodes: tool:two']);
  });

  it('names the capability whose number of tools was edited', async () => {
    expect(await after("MATCH (n:Capability {id: 'chat'}) SET n.toolCount = 3")).toEqual([
      'nodes: capability:chat',
    ]);
  });

  it('names an OFFERS edge that was deleted, made up or given another place', async () => {
    const chat = "MATCH (:Tool {id: 'one'})-[o:OFFERS]->(:Capability {id: 'chat'})";
    expect(await after(`${chat} SET o.position = 5`)).toEqual(['offers: OFFERS one to chat (a)']);
    for (const rests of ["o.basis = 'person'", "o.basis = 'stated', o.locator = 'elsewhere'"]) {
      await db.auto(`${chat} SET o.position = 0, ${rests}`);
      expect(await verify(db)).toMatchObject([{ what: 'OFFERS one to chat (a)' }]);
    }
    await db.auto(`${chat} SET o.locator = null, o.strength = 1`);
    expect(await verify(db)).toMatchObject([
      { what: 'OFFERS one to chat (a)', counted: 'position 0, of a model, strength 12, stated at no line' },
    ]);
    await db.auto(`${chat} DELETE o`);
    expect(await verify(db)).toMatchObject([{ what: 'OFFERS one to chat (a)', stored: 'no edge' }]);
    await db.auto(`MATCH (t:Tool {id: 'three'}), (c:Capability {id: 'clear'})
      CREATE (t)-[:OFFERS {tool: 'three', capability: 'clear', source: 'a', position: 0, strength: 2}]->(c)`);
    expect(await verify(db)).toMatchObject([
      { counted: 'position 0, of a model, strength 12, stated at no line' },
      { what: 'OFFERS three to clear (a)', counted: 'no record' },
    ]);
  });

  it('names the entry whose pair was changed', async () => {
    const [row] = (await db.auto("MATCH (m:Match {rowId: 'x'}) RETURN m.id AS id")).records;
    expect(await after("MATCH (m:Match {rowId: 'x'}) SET m.pair = 'tool:one|tool:three'")).toContain(
      `entries: ${row?.get('id')}`,
    );
    const others = (await verify(db)).filter(({ check }) => check !== 'entries' && check !== 'totals');
    expect(others).toEqual([]);
  });

  it('names every edge that an entry added behind its back would change', async () => {
    const found = await after(`MATCH (m:Match {rowId: 'y'}) SET m.count = 3`);
    expect(found).toContain('edges: tool:three and tool:two (a)');
  });

  it('names totals that were edited, and says both numbers', async () => {
    expect(await after("MATCH (m:Meta {id: 'totals'}) SET m.tools = 4")).toEqual(['totals: the catalogue']);
    const [difference] = await verify(db);
    expect(difference?.stored).toContain('4 tools');
    expect(difference?.counted).toContain('3 tools');
  });

  it('stops at the limit for each check', async () => {
    await db.auto('MATCH (n:Node) SET n.timesMatched = 1000');
    expect(await verify(db, 2)).toHaveLength(2);
  });

  it('finds nothing in a database that holds nothing', async () => {
    await clearGraph(db);
    expect(await verify(db)).toEqual([]);
  });
});
