import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fact } from '#contract/interchange.ts';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import type { SourceReading } from '../../../server/import/write-source.ts';
import { verify } from '../../../server/verify/verify.ts';
import { sourceState } from '../../../server/queries/import.ts';
import { readTexts } from '../../../server/queries/sources.ts';
import { readTools } from '../../../server/queries/tools.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { clearGraph, dumpGraph } from '../ledger/graph-dump.ts';
import {
  battle,
  capability,
  made,
  offer,
  readingOf,
  record,
  vote,
  type MadeUpFact,
  type MadeUpSource,
} from '../ledger/made-up-source.ts';

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
});
beforeEach(() => clearGraph(db));

const load = async (...sources: MadeUpSource[]) => {
  for (const source of sources) await applySource(db, readingOf(source), () => {});
};
const ask = async (statement: string) => (await db.auto(statement)).records.map((row) => row.toObject());
const tool = async (id: string) => (await readTools(db, { ids: [id] }))[0]?.tool;
const hashOf = async (id: string) => (await sourceState(db, { id }))[0]?.contentHash;

describe('identity', () => {
  it('joins records of one name in two sources, and never two of one source', async () => {
    await load(
      made('a', '2024-01-01', record('acme/one', { name: 'Acme: One' })),
      made('b', '2024-01-01', record('one'), record('other/one')),
    );
    const rows = await ask(
      'MATCH (r:Record)-[i:IS]->(t:Tool) RETURN r.id AS record, t.id AS tool, coalesce(i.rule, i.by) AS by ORDER BY record',
    );
    expect(rows).toEqual([
      { record: 'a/acme/one', tool: 'acme-one', by: 'new' },
      { record: 'b/one', tool: 'acme-one', by: 'same-name' },
      { record: 'b/other/one', tool: 'other-one', by: 'new' },
    ]);
  });

  it('does not merge a later record of a source into a tool that it has a record of already', async () => {
    const other = made('a', '2024-01-01', record('one'));
    await load(other, made('b', '2024-01-01', record('one')));
    await load(made('b', '2024-02-01', record('one'), record('x/one')));
    expect(await ask('MATCH (:Record {id: "b/x/one"})-[:IS]->(t) RETURN t.id AS tool')).toEqual([
      { tool: 'x-one' },
    ]);
  });

  it('keeps an id once given, whatever comes later', async () => {
    await load(
      made('a', '2024-01-01', record('Ünique!')),
      made('b', '2024-01-01', record('unique', { type: 'product' })),
    );
    const before = await ask(
      'MATCH (r:Record)-[:IS]->(t) RETURN r.id AS record, t.id AS tool ORDER BY record',
    );
    expect(before[0]).toEqual({ record: 'a/Ünique!', tool: 'unique' });
    expect(before[1]?.['tool']).toMatch(/^unique-[0-9a-f]{6}$/);
    await load(
      made('b', '2025-01-01', record('unique', { type: 'product' })),
      made('a', '2025-01-01', record('Ünique!')),
    );
    expect(
      await ask('MATCH (r:Record)-[:IS]->(t) RETURN r.id AS record, t.id AS tool ORDER BY record'),
    ).toEqual(before);
  });

  it('makes a ghost a catalogued tool when a record arrives, under the same id and with its matches', async () => {
    await load(
      made(
        'page',
        '2025-01-01',
        record('known'),
        record('rival', { ghost: true }),
        battle('known', 'rival', { kind: 'claim' }),
      ),
    );
    expect(await tool('rival')).toMatchObject({ ghost: true, timesMatched: 1 });
    await load(
      made('list', '2024-01-01', record('Rival', { name: 'The Rival', aliases: ['rival'], vendor: 'Acme' })),
    );
    expect(await tool('rival')).toMatchObject({
      ghost: false,
      name: 'The Rival',
      vendor: 'Acme',
      timesMatched: 1,
    });
    expect(await verify(db)).toEqual([]);
  });
});

describe('a newer reading', () => {
  it('keeps entries it no longer holds as history that does not count', async () => {
    const records = [record('one'), record('two')];
    await load(
      made(
        'a',
        '2024-01-01',
        ...records,
        battle('one', 'two', { count: 3 }),
        battle('two', 'one', { count: 4 }),
      ),
    );
    await load(made('a', '2025-01-01', ...records, battle('one', 'two', { count: 5 })));
    const entries = await ask('MATCH (m:Match) RETURN m.count AS count, m.state AS state ORDER BY count');
    expect(entries).toEqual([
      { count: 4, state: 'superseded' },
      { count: 5, state: 'live' },
    ]);
    expect((await tool('one'))?.timesMatched).toBe(5);
    expect(await verify(db)).toEqual([]);
  });

  it('brings an entry back to life when it holds it again', async () => {
    const records = [record('one'), record('two')];
    const full = made('a', '2024-01-01', ...records, battle('one', 'two'));
    await load(full, made('a', '2025-01-01', ...records), full);
    const [entry] = await ask(
      'MATCH (m:Match) RETURN m.state AS state, m.supersededAt AS at, m.supersededBy AS by',
    );
    expect(entry).toEqual({ state: 'live', at: null, by: null });
    expect((await tool('two'))?.timesMatched).toBe(1);
  });

  it('drops records, offers and texts it no longer holds, and the tools and capabilities nobody else speaks of', async () => {
    const text = (words: string): MadeUpFact => ({
      record: 'text',
      kind: 'verdict',
      keys: ['one', 'two'],
      text: words,
    });
    const two = [record('one'), record('two')];
    await load(
      made('b', '2024-01-01', record('two')),
      made(
        'a',
        '2024-01-01',
        ...two,
        record('three'),
        capability('x'),
        offer('one', 'x'),
        offer('two', 'y'),
        battle('one', 'three'),
        text('One wins.'),
      ),
    );
    await load(made('a', '2025-01-01', ...two, offer('two', 'y'), text('Two wins.')));
    expect(await ask('MATCH (t:Tool) RETURN t.id AS id, t.sources AS sources ORDER BY id')).toEqual([
      { id: 'one', sources: ['a'] },
      { id: 'two', sources: ['a', 'b'] },
    ]);
    expect(await ask('MATCH (c:Capability) RETURN c.id AS id, c.toolCount AS tools')).toEqual([
      { id: 'y', tools: 1 },
    ]);
    expect(await readTexts(db, { tools: ['one', 'two'] })).toMatchObject([{ text: 'Two wins.' }]);
    expect(await ask('MATCH (a:Alias) RETURN a.id AS id ORDER BY id')).toEqual([
      { id: 'model:one' },
      { id: 'model:two' },
      { id: 'record:a/one' },
      { id: 'record:a/two' },
      { id: 'record:b/two' },
    ]);
    expect(await verify(db)).toEqual([]);
    await load(made('a', '2026-01-01'));
    expect(await ask('MATCH (t:Tool) RETURN t.id AS id, t.sources AS sources')).toEqual([
      { id: 'two', sources: ['b'] },
    ]);
    expect(await verify(db)).toEqual([]);
  });

  it('forgets what a source no longer says of itself', async () => {
    const reading = readingOf(made('a', '2024-01-01', record('one')));
    await applySource(
      db,
      { ...reading, source: { ...reading.source, url: 'https://a.example', judge: 'people' } },
      () => {},
    );
    await load(made('a', '2025-01-01', record('one')));
    expect(
      await ask('MATCH (s:Source) RETURN s.url AS url, s.judge AS judge, s.snapshot AS snapshot'),
    ).toEqual([{ url: null, judge: null, snapshot: '2025-01-01' }]);
  });
});

describe('mirrored, equal and one-sided entries', () => {
  it('turns A against B and B against A to one side, and counts both', async () => {
    await load(
      made(
        'a',
        '2024-01-01',
        record('one'),
        record('two'),
        battle('one', 'two', { count: 10, wins: 6, losses: 3, ties: 1 }),
        battle('two', 'one', { count: 10, wins: 2, losses: 7 }),
      ),
    );
    const edges = await ask(
      'MATCH ()-[e:MATCHED_AGAINST]->() RETURN e {.low, .matches, .wins, .losses, .ties, .unjudged} AS e',
    );
    expect(edges).toEqual([
      { e: { low: 'tool:one', matches: 20, wins: 13, losses: 5, ties: 1, unjudged: 1 } },
    ]);
  });

  it("counts wins beside a capability as the tool's", async () => {
    await load(made('a', '2024-01-01', record('one'), vote('clear', 'one', { count: 9, wins: 9 })));
    const [row] = await ask(
      'MATCH (a)-[e:MATCHED_AGAINST]->(b) RETURN a.ref AS low, b.ref AS high, e.wins AS wins',
    );
    expect(row).toEqual({ low: 'capability:clear', high: 'tool:one', wins: 9 });
  });

  it('calls a capability that is only mentioned by its id, until a source names it', async () => {
    const names = 'MATCH (c:Capability) RETURN c {.id, .name, .kind, .derivedName} AS c';
    await load(made('a', '2024-01-01', record('one'), offer('one', 'chat-better')));
    expect(await ask(names)).toEqual([
      { c: { id: 'chat-better', name: 'chat-better', kind: 'function', derivedName: true } },
    ]);
    await load(made('b', '2023-01-01', capability('chat-better', { name: 'Better chat', kind: 'quality' })));
    expect(await ask(names)).toEqual([
      { c: { id: 'chat-better', name: 'Better chat', kind: 'quality', derivedName: false } },
    ]);
    expect((await tool('one'))?.neighbourCounts).toEqual([{ rel: 'OFFERS', type: 'quality', total: 1 }]);
  });
});

describe('an import that is cut off', () => {
  const others = made(
    'b',
    '2024-01-01',
    record('shared'),
    capability('said', { name: 'Said by b' }),
    offer('shared', 'said'),
  );
  const older = made(
    'a',
    '2024-01-01',
    capability('said', { kind: 'quality', description: 'By a.' }),
    capability('dropped'),
    ...['one', 'two', 'shared', 'gone'].map((key) => record(key)),
    offer('one', 'said'),
    offer('two', 'dropped'),
    offer('gone', 'said'),
    offer('shared', 'mentioned'),
    battle('one', 'gone', { count: 4 }),
    battle('shared', 'one', { count: 5 }),
    vote('said', 'gone', { count: 6, wins: 6 }),
    vote('dropped', 'two', { count: 7, wins: 7 }),
  );
  const newer = made(
    'a',
    '2025-01-01',
    ...['one', 'two', 'new'].map((key) => record(key)),
    capability('fresh'),
    offer('one', 'fresh'),
    battle('one', 'two', { count: 8 }),
    battle('new', 'two', { count: 2 }),
  );

  it('leaves the source without a hash, and the next run completes it', async () => {
    const reading = readingOf(newer);
    const broken: SourceReading = {
      ...reading,
      async *facts(): AsyncGenerator<Fact> {
        let left = 4;
        for await (const fact of reading.facts()) {
          if (left-- === 0) throw new Error('the disk is gone');
          yield fact;
        }
      },
    };
    await load(others, older);
    await expect(applySource(db, broken, () => {})).rejects.toThrow('the disk is gone');
    expect(await hashOf('a')).toBeNull();
    await load(newer);
    expect(await hashOf('a')).toBe(reading.hash);
    expect(await verify(db)).toEqual([]);
  });

  it('at any of its writes ends, when it is run again, in the same graph', async () => {
    await load(others, newer, older, newer);
    const whole = await dumpGraph(db);
    let writes = Number.POSITIVE_INFINITY;
    for (let nth = 0; nth < writes; nth += 1) {
      await load(older);
      let done = 0;
      const failing: Database = {
        ...db,
        write: (work) => (done++ === nth ? Promise.reject(new Error('cut off')) : db.write(work)),
      };
      const cut = await applySource(failing, readingOf(newer), () => {}).then(
        () => false,
        () => true,
      );
      if (!cut) writes = nth;
      else await load(newer);
      expect(await dumpGraph(db), `cut off at write ${nth}`).toEqual(whole);
      expect(await verify(db), `cut off at write ${nth}`).toEqual([]);
    }
    expect(writes).toBeGreaterThan(15);
  }, 600_000);

  it('and never run again in that form, but followed by a newer reading, leaves nothing behind', async () => {
    await load(others, newer, older);
    const whole = await dumpGraph(db);
    for (const nth of [9, 11, 14, 17]) {
      let done = 0;
      const failing: Database = {
        ...db,
        write: (work) => (done++ === nth ? Promise.reject(new Error('cut off')) : db.write(work)),
      };
      await expect(applySource(failing, readingOf(newer), () => {})).rejects.toThrow('cut off');
      await load(older);
      expect(await dumpGraph(db), `cut off at write ${nth}`).toEqual(whole);
      expect(await verify(db), `cut off at write ${nth}`).toEqual([]);
    }
  });
});
