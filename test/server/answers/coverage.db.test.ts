import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { coverage as coverageCall, switchPlan as switchCall } from '#contract/coverage.ts';
import { coverage } from '../../../server/answers/coverage.ts';
import { switchPlan } from '../../../server/answers/switch-plan.ts';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { settlePair } from '../../../server/import/settle.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { battle, capability, offer, readingOf, record, type MadeUpFact } from '../ledger/made-up-source.ts';

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
});
beforeEach(() => clearGraph(db));

const load = (id: string, ...facts: MadeUpFact[]) =>
  applySource(db, readingOf({ id, snapshot: '2024-01-01', facts }), () => {});
const cover = (input: object) => coverage(db, coverageCall.input.parse(input));
const plan = (input: object) => switchPlan(db, switchCall.input.parse(input));
const ticks = ({ rows }: Awaited<ReturnType<typeof cover>>) =>
  rows.map(({ tool, cells }) => [tool.id, ...cells.map(({ sources }) => sources.join('+'))]);
const idsOf = (sets: readonly (readonly { id: string }[])[]) => sets.map((set) => set.map(({ id }) => id));
const tokens = (provider: string, input: number, output: number) => ({
  provider,
  unit: 'million-tokens',
  input,
  output,
});

describe('a small catalogue', () => {
  beforeEach(async () => {
    await load(
      'a',
      ...['chat', 'see', 'draw', 'sing'].map((id) => capability(id)),
      record('one', { pricing: 'paid', prices: [tokens('p', 2, 4), tokens('q', 1, 10)] }),
      record('two', { pricing: 'open-source' }),
      record('three', {
        pricing: 'freemium',
        prices: [{ provider: 'shop', unit: 'month', input: 9 }],
        type: 'app',
      }),
      record('rival'),
      offer('one', 'chat'),
      offer('one', 'see', 1),
      offer('two', 'chat'),
      offer('three', 'draw'),
      battle('one', 'rival', { count: 3 }),
      battle('two', 'rival', { count: 8 }),
    );
    await load('b', record('one'), offer('one', 'chat'));
  });

  it('is told with the sources of each tick, those that cover most first, then the most matched', async () => {
    const answer = await cover({ need: 'see,chat,draw' });
    expect(ticks(answer)).toEqual([
      ['one', 'a', 'a+b', ''],
      ['two', '', 'a', ''],
      ['three', '', '', 'a'],
    ]);
    expect(answer.rows.map(({ covered }) => covered)).toEqual([2, 1, 1]);
    expect(answer).toMatchObject({ total: 3, lookedAt: null, uncovered: [] });
    expect(answer.sets.map((set) => set.map(({ id, covers }) => [id, covers]))).toEqual([
      [
        ['one', ['see', 'chat']],
        ['three', ['draw']],
      ],
    ]);
  });

  it('counts and covers by all tools, and shows as many as are asked for', async () => {
    const answer = await cover({ need: 'see,chat,draw', limit: 1 });
    expect(ticks(answer).map(([id]) => id)).toEqual(['one']);
    expect(answer.total).toBe(3);
    expect(idsOf(answer.sets)).toEqual([['one', 'three']]);
    const paged: string[] = [];
    for (let page = answer; ; page = await cover({ need: 'see,chat,draw', limit: 1, cursor: page.next })) {
      paged.push(...ticks(page).map(([id]) => String(id)));
      if (page.next === null) break;
    }
    expect(paged).toEqual(ticks(await cover({ need: 'see,chat,draw' })).map(([id]) => id));
  });

  it('holds rows and sets to the filters; free takes a free plan and open source too', async () => {
    const free = await cover({ need: 'see,chat,draw', pricing: 'free' });
    expect(ticks(free).map(([id]) => id)).toEqual(['two', 'three']);
    expect(free.uncovered.map(({ id }) => id)).toEqual(['see']);
    expect(idsOf(free.sets)).toEqual([['two', 'three']]);
    const apps = await cover({ need: 'see,chat,draw', type: 'app', pricing: 'freemium' });
    expect(ticks(apps).map(([id]) => id)).toEqual(['three']);
    expect(apps.total).toBe(1);
  });

  it('leaves what nobody offers uncovered', async () => {
    const answer = await cover({ need: 'sing,chat' });
    expect(answer.uncovered.map(({ id }) => id)).toEqual(['sing']);
    expect(idsOf(answer.sets)).toEqual([['two'], ['one']]);
    expect(await cover({ need: 'sing' })).toMatchObject({ rows: [], sets: [], total: 0 });
  });

  it('costs what its cheapest provider asks at the stated usage, by tokens or by the month', async () => {
    const monthly = async (usage: object) =>
      (await cover({ need: 'chat,draw', ...usage })).rows.map((row) => [row.tool.id, row.monthly]);
    expect(await monthly({ prompt: 1e6, completion: 1e6 })).toEqual([
      ['two', null],
      [
        'one',
        {
          dollars: 6,
          provider: 'p',
          source: 'a',
          basis: 'tokens',
          unusuallyLow: null,
          lengthUnstated: null,
          disagree: false,
        },
      ],
      [
        'three',
        {
          dollars: 9,
          provider: 'shop',
          source: 'a',
          basis: 'month',
          unusuallyLow: null,
          lengthUnstated: null,
          disagree: false,
        },
      ],
    ]);
    expect((await monthly({ prompt: '10000000' }))[1]).toEqual([
      'one',
      {
        dollars: 10,
        provider: 'q',
        source: 'a',
        basis: 'tokens',
        unusuallyLow: null,
        lengthUnstated: null,
        disagree: false,
      },
    ]);
    expect((await monthly({})).map(([, price]) => price)).toEqual([null, null, null]);
  });

  it('is switched in: alternatives in their order, what they keep, what they cost; never to itself', async () => {
    const all = await plan({ id: 'one', prompt: 1e6, completion: 1e6 });
    expect(all.must.map(({ id }) => id)).toEqual(['see', 'chat']);
    expect(ticks(all.coverage)[0]).toEqual(['two', '', 'a']);
    expect(all.coverage.rows.map(({ tool }) => tool.id)).not.toContain('one');
    expect(all.coverage.uncovered.map(({ id }) => id)).toEqual(['see']);
    expect(all).toMatchObject({ best: { tool: { id: 'two' }, covered: 1 }, cheapest: null });
    // Two functions are too few to say that one of them is lost.
    expect(all).toMatchObject({ known: 'little', lost: [], unsaid: [{ id: 'see' }] });
    expect(all.today).toMatchObject({ dollars: 6, provider: 'p' });

    const kept = await plan({ id: 'two', must: 'chat', completion: 1e6 });
    expect(kept.usage).toEqual({ prompt: 0, completion: 1e6 });
    expect(kept).toMatchObject({
      best: { tool: { id: 'one' } },
      lost: [],
      unsaid: [],
      cheapest: { tool: { id: 'one' }, monthly: { dollars: 4 } },
      today: null,
    });
    expect(idsOf(kept.coverage.sets)).toEqual([['one']]);
    expect(await plan({ id: 'two', must: 'chat' })).toMatchObject({
      usage: null,
      cheapest: null,
      today: null,
    });
  });

  it('loses what a source that describes both says of the one alone, where enough is known of both', async () => {
    await load(
      'c',
      ...['read', 'write'].map((id) => capability(id)),
      record('old'),
      record('new'),
      ...['chat', 'see', 'read', 'write'].map((id, i) => offer('old', id, i)),
      ...['chat', 'read', 'write'].map((id, i) => offer('new', id, i)),
    );
    await load('d', record('old'), offer('old', 'draw'));
    const asked = await plan({ id: 'old' });
    expect(asked.best?.tool.id).toBe('new');
    expect(asked.known).toBe('enough');
    expect(asked.lost.map(({ id }) => id)).toEqual(['see']);
    expect(asked.unsaid.map(({ id }) => id)).toEqual(['draw']);
  });

  it('loses nothing by general knowledge, a name or a rule, which say what is characteristic and not all', async () => {
    const by = (basis: 'known' | 'name' | 'rule', one: MadeUpFact) => ({ ...one, basis });
    await load(
      'c',
      ...['read', 'write'].map((id) => capability(id)),
      record('old', { description: 'Reads and writes texts.' }),
      record('new', { description: 'Writes and reads texts.' }),
      by('known', offer('old', 'see', 0)),
      by('name', offer('old', 'draw', 1)),
      by('rule', offer('old', 'sing', 2)),
      ...['chat', 'read', 'write'].flatMap((id, i) => [offer('old', id, i + 3), offer('new', id, i)]),
    );
    const asked = await plan({ id: 'old' });
    expect(asked.best?.tool.id).toBe('new');
    expect(asked.lost).toEqual([]);
    expect(asked.unsaid.map(({ id }) => id).toSorted()).toEqual(['draw', 'see', 'sing']);
    expect(asked.coverage.rows.flatMap(({ cells }) => cells).some(({ lacking }) => lacking)).toBe(false);
  });

  it('loses nothing of which the other offers something near in meaning', async () => {
    await load(
      'c',
      ...['read', 'write', 'view'].map((id) => capability(id)),
      record('old'),
      record('new'),
      ...['chat', 'see', 'draw', 'read', 'write'].map((id, i) => offer('old', id, i)),
      ...['chat', 'view', 'read', 'write'].map((id, i) => offer('new', id, i)),
    );
    expect((await plan({ id: 'old' })).lost.map(({ id }) => id)).toEqual(['draw', 'see']);
    await db.auto(
      "MATCH (a:Capability {id: 'see'}), (b:Capability {id: 'view'}) CREATE (a)-[:SIMILAR_TO {score: 0.8}]->(b)",
    );
    const asked = await plan({ id: 'old' });
    expect(asked.lost.map(({ id }) => id)).toEqual(['draw']);
    expect(asked.unsaid.map(({ id }) => id)).toEqual(['see']);
    expect(asked.near.map(({ missing, has }) => [missing, has])).toEqual([['see', 'view']]);
  });

  it('loses nothing by a source that speaks of the tools of others, whatever it rests on', async () => {
    const does = (of: string) => (id: string, i: number) => offer(of, id, i);
    const reading = readingOf({
      id: 'guide',
      snapshot: '2024-01-01',
      facts: [
        ...['read', 'write'].map((id) => capability(id)),
        record('old'),
        record('new'),
        ...['chat', 'see', 'read', 'write'].map(does('old')),
        ...['chat', 'read', 'write'].map(does('new')),
      ],
    });
    await applySource(db, { ...reading, source: { ...reading.source, speaksOf: ['a'] } }, () => {});
    const asked = await plan({ id: 'old' });
    expect(asked.best?.tool.id).toBe('new');
    expect(asked.lost).toEqual([]);
    expect(asked.unsaid.map(({ id }) => id)).toEqual(['see']);
  });

  it('is planned for a tool that only lists name by what they put beside it', async () => {
    const listing = (other: string) => battle('old', other, { kind: 'listing', count: 1, rowId: other });
    await load('c', record('old'), record('one'), record('two'), listing('one'), listing('two'));
    const asked = await plan({ id: 'old' });
    expect(asked.capabilitiesFrom).toBe('listings');
    expect(asked.must.map(({ id }) => id)).toContain('chat');
    expect(['one', 'two']).toContain(asked.best?.tool.id);
  });

  it('goes on by the id of a capability that was joined into another', async () => {
    await settlePair(db, 'capability:chat', 'capability:see', true);
    const answers = [await cover({ need: 'chat' }), await cover({ need: 'see' })];
    expect(answers[0]?.need).toEqual(answers[1]?.need);
    expect(answers.map((answer) => answer.total)).toEqual([2, 2]);
  });

  it('has a plan for a tool that nothing is known to do: nothing to keep, and its alternatives all the same', async () => {
    expect(await plan({ id: 'rival' })).toMatchObject({
      must: [],
      capabilities: [],
      known: 'little',
      lost: [],
      cheapest: null,
      coverage: { need: [], sets: [], uncovered: [] },
    });
  });

  it('knows the cheapest from a price of nothing, which a subscription may include', async () => {
    await load('c', record('zero', { prices: [tokens('plan', 0, 0)] }), offer('zero', 'chat'));
    const { cheapest } = await plan({ id: 'two', must: 'chat', prompt: 1e6 });
    expect(cheapest?.tool.id).toBe('one');
  });
});

describe('a tool that can do more than twenty things', () => {
  it('keeps its twenty rarest, and what is lost is told of all', async () => {
    const ids = Array.from({ length: 22 }, (_, i) => `c${String(i).padStart(2, '0')}`);
    await load(
      'a',
      ...ids.map((id) => capability(id)),
      record('big'),
      record('other'),
      ...ids.map((id, i) => offer('big', id, i)),
      ...['c00', 'c01', 'c02'].map((id, i) => offer('other', id, i)),
    );
    const { must, capabilities, lost, best } = await plan({ id: 'big' });
    expect(must.map(({ id }) => id)).toEqual([...ids.slice(3), 'c00']);
    expect(capabilities.map(({ id }) => id)).toEqual([...ids.slice(3), 'c00', 'c01', 'c02']);
    expect(best?.tool.id).toBe('other');
    expect(lost.map(({ id }) => id)).toEqual(ids.slice(3));
    const kept = await plan({ id: 'big', must: 'c00,c05' });
    expect(kept.best).toBeNull();
    expect(kept.coverage.uncovered.map(({ id }) => id)).toEqual(['c05']);
  });
});

describe('a capability that more tools offer than are looked at', () => {
  const hub = 6_000;
  beforeEach(async () => {
    await db.auto(
      `UNWIND ['common', 'usual', 'rare'] AS id
       CREATE (:Node:Capability {id: id, ref: 'capability:' + id, name: id, type: 'function', kind: 'function',
                derivedName: false, toolCount: CASE id WHEN 'rare' THEN 2 ELSE $hub END, timesMatched: 0, neighbourCounts: []})`,
      { hub },
    );
    await db.auto(
      `UNWIND range(1, $hub) AS i
       CREATE (t:Node:Tool {id: 't' + i, ref: 'tool:t' + i, name: 'T' + i, type: 'model', pricing: 'paid', free: '{"free":"no","paid":true,"note":null,"ways":[]}',
                pricings: ['paid'], timesMatched: i,
                ghost: false, sources: ['s'], prices: '[]', neighbourCounts: []})
       WITH t, i
       MATCH (c:Capability)
       WHERE c.id <> 'rare' OR i <= 2
       CREATE (t)-[:OFFERS {source: 's', tool: t.id, capability: c.id, position: 0, strength: i}]->(c)`,
      { hub },
    );
  });

  it('is asked by the tools that a rare one brings, so that none of them is lost', async () => {
    const answer = await cover({ need: 'common,usual,rare', limit: 3 });
    expect(answer.lookedAt).toBe(5_000);
    expect(ticks(answer)).toEqual([
      ['t2', 's', 's', 's'],
      ['t1', 's', 's', 's'],
      ['t6000', 's', 's', ''],
    ]);
    expect(idsOf(answer.sets)).toEqual([['t2'], ['t1']]);
    expect(answer.total).toBe(5_002);
  });

  it('says how deep it was looked at when nothing rare is asked', async () => {
    const answer = await cover({ need: 'common', limit: 2 });
    expect(answer).toMatchObject({ total: 5_000, lookedAt: 5_000 });
    expect(ticks(answer)).toEqual([
      ['t6000', 's'],
      ['t5999', 's'],
    ]);
  });
});
