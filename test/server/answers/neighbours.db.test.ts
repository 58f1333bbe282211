import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { neighbours as call } from '#contract/graph.ts';
import { neighbours } from '../../../server/answers/neighbours.ts';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import {
  battle,
  capability,
  offer,
  readingOf,
  record,
  vote,
  type MadeUpFact,
} from '../ledger/made-up-source.ts';

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
});
beforeEach(() => clearGraph(db));

const load = (id: string, ...facts: MadeUpFact[]) =>
  applySource(db, readingOf({ id, snapshot: '2024-01-01', facts }), () => {});

async function walk(input: {
  id: string;
  limit: number;
  rel?: string;
  source?: string;
  minMatches?: number;
}) {
  const refs: string[] = [];
  const totals = new Set<number | null>();
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page = await neighbours(
      db,
      call.input.parse({ ...input, ...(cursor === undefined ? {} : { cursor }) }),
    );
    refs.push(...page.nodes.map(({ ref }) => ref));
    totals.add(page.total);
    cursor = page.next;
  }
  return { refs, totals: [...totals] };
}

describe('neighbours by two relations', () => {
  beforeEach(async () => {
    await load(
      'a',
      ...['one', 'two', 'three'].map((key) => record(key)),
      capability('clear', { kind: 'quality' }),
      capability('chat'),
      ...['one', 'two', 'three'].map((key) => offer(key, 'clear', 1)),
      offer('one', 'chat'),
      vote('clear', 'one', { count: 5 }),
      vote('clear', 'two', { count: 0 }),
      battle('one', 'two', { count: 2 }),
    );
    await load('b', record('one'), offer('one', 'clear', 0), offer('one', 'chat', 7));
  });

  it.each([1, 2, 3, 10])('come once and are counted once, by pages of %i', async (limit) => {
    const tool = await walk({ id: 'one', limit });
    expect(tool).toEqual({ refs: ['capability:clear', 'tool:two', 'capability:chat'], totals: [3] });
    const quality = await walk({ id: 'capability:clear', limit });
    expect(quality).toEqual({ refs: ['tool:one', 'tool:two', 'tool:three'], totals: [3] });
  });

  it('come by the one that is asked for', async () => {
    expect(await walk({ id: 'one', limit: 1, rel: 'OFFERS' })).toEqual({
      refs: ['capability:chat', 'capability:clear'],
      totals: [2],
    });
    expect(await walk({ id: 'one', limit: 1, rel: 'MATCHED_AGAINST' })).toEqual({
      refs: ['capability:clear', 'tool:two'],
      totals: [2],
    });
  });

  it('stay apart where a filter leaves only one of them', async () => {
    const strong = await walk({ id: 'capability:clear', limit: 10, minMatches: 6 });
    expect(strong).toEqual({ refs: ['tool:one', 'tool:two', 'tool:three'], totals: [3] });
    const weak = await walk({ id: 'capability:clear', limit: 1, minMatches: 0 });
    expect(weak).toEqual({ refs: ['tool:one', 'tool:two', 'tool:three'], totals: [3] });
    expect(await walk({ id: 'one', limit: 1, source: 'b' })).toEqual({
      refs: ['capability:clear', 'capability:chat'],
      totals: [2],
    });
  });
});

describe('a hub of 6,000 neighbours that are all as strong as one another', () => {
  it('is walked to its end from either side, and a filter says how deep it looked', async () => {
    await db.auto(`
      CREATE (hub:Node:Tool {id: 'hub', ref: 'tool:hub', name: 'Hub', type: 'model', timesMatched: 6000, ghost: false,
                             neighbourCounts: ['MATCHED_AGAINST|model|6000']})
      CREATE (c:Node:Capability {id: 'chat', ref: 'capability:chat', name: 'Chat', type: 'function', kind: 'function',
                                 timesMatched: 0, ghost: false, neighbourCounts: ['OFFERS|model|6000']})
      WITH hub, c
      UNWIND range(1, 6000) AS i
      CREATE (t:Node:Tool {id: 'a' + i, ref: 'tool:a' + i, name: 'A' + i, type: 'model', timesMatched: 1, ghost: false,
                           neighbourCounts: []})
      CREATE (t)-[:MATCHED_AGAINST {source: 's', low: t.ref, high: 'tool:hub', pair: t.ref + '|tool:hub', strength: 1,
                                    matches: 1, wins: 1, losses: 0, ties: 0, unjudged: 0, kinds: ['battle']}]->(hub)
      CREATE (t)-[:OFFERS {source: 's', tool: t.id, capability: 'chat', position: 0, strength: 1}]->(c)`);
    for (const id of ['hub', 'capability:chat']) {
      const { refs, totals } = await walk({ id, limit: 200 });
      expect(new Set(refs).size).toBe(6000);
      expect(refs).toHaveLength(6000);
      expect(totals).toEqual([6000]);
      const page = await neighbours(db, call.input.parse({ id, source: 's', limit: 5 }));
      expect(page).toMatchObject({ shown: 5, total: null, lookedAt: 5000 });
    }
  });
});

it('a page is one transaction, whatever it has to read', async () => {
  await load('s', record('hub'), record('a'), record('b'), battle('hub', 'a'), battle('hub', 'b'));
  let together = 0;
  const counting: Database = {
    ...db,
    read: () => Promise.reject(new Error('a transaction of its own')),
    together: (work) => {
      together++;
      return db.together(work);
    },
  };
  const page = await neighbours(counting, call.input.parse({ id: 'tool:hub' }));
  expect(page.nodes).toHaveLength(2);
  expect(together).toBe(1);
});
