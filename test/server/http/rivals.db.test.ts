import { beforeAll, describe, expect, it } from 'vitest';
import { neighbours } from '#contract/graph.ts';
import { matches } from '#contract/match.ts';
import { sources } from '#contract/source.ts';
import { noRivalBeatsIt, standingText, unjudgedText } from '#contract/result-text.ts';
import { rivals, type Rival, type Rivals } from '#contract/rivals.ts';
import { seededServer } from '../../support/server.ts';
import { ask, askForProblem, pages } from './get.ts';

let url: string;
/** By the key that its source gives it: ids may change when records are joined otherwise. */
let idOf: (key: string, source: string) => Promise<string>;
beforeAll(async () => {
  ({ url } = await seededServer());
  idOf = async (key, source) => {
    for await (const { items } of pages((cursor) => ask(url, matches, { source, limit: 200, ...cursor }))) {
      const sides = items.flatMap(({ first, second }) => [first, second]);
      const ref = sides.find((side) => side.key === `${source}/${key}`)?.ref;
      if (ref) return ref.slice('tool:'.length);
    }
    throw new Error(`${source} has no entry of ${key}`);
  };
});

async function all(asked: Record<string, string | number>): Promise<{ first: Rivals; items: Rival[] }> {
  const items: Rival[] = [];
  let first: Rivals | undefined;
  for await (const page of pages((cursor) => ask(url, rivals, { limit: 7, ...asked, ...cursor }))) {
    first ??= page;
    items.push(...page.items);
    expect({ ...page, items: [], next: null }).toEqual({ ...first, items: [], next: null });
  }
  if (!first) throw new Error('no page');
  expect(items).toHaveLength(first.total);
  return { first, items };
}

describe('GPT-4 Turbo', () => {
  it('won less against Yi Large and GPT-4o, within chance, and the answer says so', async () => {
    const { first, items } = await all({
      id: await idOf('gpt-4-turbo-2024-04-09', 'wildbench'),
      source: 'wildbench',
    });
    const against = (name: string) => items.find(({ tool }) => tool.name.startsWith(name));
    expect(against('Yi Large')).toMatchObject({
      wins: 378,
      losses: 421,
      result: 'close',
      kinds: ['battle'],
    });
    expect(against('GPT-4o')).toMatchObject({ wins: 378, losses: 403, result: 'close' });
    expect([first.behind, first.wonMore]).toEqual([0, 2]);
    expect(noRivalBeatsIt(first)).toBe(false);
    expect(standingText(first)).toBe(
      `Ahead of ${first.ahead}, behind 0, too close to call with ${first.close} (of 51 judged)`,
    );
    expect(first.judged).toBe(51);
    expect(first.ahead + first.close).toBe(51);
    expect(first.close).toBe(items.filter(({ low, high }) => (low ?? 1) <= 0.5 && (high ?? 0) >= 0.5).length);
    expect(items.slice(0, 2).map(({ wins, losses }) => losses > wins)).toEqual([true, true]);
  });

  it('is its own judge there, which every row says', async () => {
    const id = await idOf('gpt-4-turbo-2024-04-09', 'wildbench');
    const { items } = await all({ id, source: 'wildbench' });
    for (const { judge, judgeCompetes } of items)
      expect([judge, judgeCompetes.map((one) => one.id)]).toEqual(['GPT-4-turbo', [id]]);
    const list = await ask(url, sources);
    const competing = list.items.filter(({ judgeCompetes }) => judgeCompetes.length > 0);
    // SCALE's makers seem to make two of the tools that it judges; VectorDBBench's judge sells two of the databases.
    expect(competing.map((source) => source.id).toSorted()).toEqual([
      'sql-llm-benchmark',
      'vectordbbench',
      'wildbench',
    ]);
  });
});

describe('Claude 3 Haiku', () => {
  it('names all that are clearly ahead of it, and those first', async () => {
    const id = await idOf('claude-3-haiku-20240307', 'wildbench');
    const { first, items } = await all({ id, source: 'wildbench' });
    const ahead = items.filter(({ result }) => result === 'behind');
    expect(first.behind).toBe(ahead.length);
    expect(items.slice(0, ahead.length)).toEqual(ahead);
    expect(ahead.every(({ high }) => high !== null && high < 0.5)).toBe(true);
    const edges = (
      await ask(url, neighbours, { id, rel: 'MATCHED_AGAINST', source: 'wildbench', limit: 200 })
    ).edges.filter(({ source }) => source === 'wildbench');
    const lost = edges.filter(({ from, wins, losses }) =>
      from === `tool:${id}` ? wins < losses : losses < wins,
    );
    expect(first.wonMore).toBe(lost.length);
    expect(first.behind).toBeGreaterThan(20);
  });
});

describe('Notion', () => {
  it('was listed and never judged, and no sentence speaks of judged rivals', async () => {
    const { first, items } = await all({ id: await idOf('Notion', 'oss-alternatives') });
    expect(first).toMatchObject({ judged: 0, ahead: 0, behind: 0, close: 0, complete: true });
    expect(first.unjudged).toBeGreaterThan(0);
    expect([standingText(first), noRivalBeatsIt(first)]).toEqual([null, false]);
    expect(unjudgedText(first)).toMatch(/^Named with \d+ tools without a decision/);
    for (const { share, low, high, result } of items)
      expect([share, low, high, result]).toEqual([null, null, null, 'unjudged']);
  });
});

describe('any tool', () => {
  it('has no share, and no interval, by claims', async () => {
    const { first, items } = await all({ id: 'qwen-qwen3.5-27b' });
    const claimed = items.filter(({ kinds }) => kinds.includes('claim'));
    expect(claimed.length).toBeGreaterThan(0);
    for (const { share, low, high } of claimed) expect([share, low, high]).toEqual([null, null, null]);
    expect(first.claimed + first.unjudged).toBeGreaterThan(0);
  });

  it('is asked of one context by its entries', async () => {
    const id = await idOf('gpt-4-turbo-2024-04-09', 'wildbench');
    const ledger = await ask(url, matches, { tool: id, source: 'wildbench', limit: 200 });
    const context = ledger.items.find((entry) => entry.context !== null)?.context ?? '';
    const { items } = await all({ id, context });
    const of = await ask(url, matches, { tool: id, context, limit: 200 });
    expect(items.reduce((sum, row) => sum + row.matches, 0)).toBe(
      of.items.reduce((sum, entry) => sum + entry.count, 0),
    );
    expect(new Set(items.map((row) => row.context))).toEqual(new Set([context]));
  });

  it('is asked against some, with the counts of all', async () => {
    const id = await idOf('claude-3-haiku-20240307', 'wildbench');
    const { first, items } = await all({ id });
    const some = items.slice(3, 5).map(({ tool }) => tool.id);
    const asked = await ask(url, rivals, { id, against: some.join(',') });
    expect(new Set(asked.items.map(({ tool }) => tool.id))).toEqual(new Set(some));
    expect({ ...asked, total: 0, items: [], next: null }).toEqual({
      ...first,
      total: 0,
      items: [],
      next: null,
    });
  });

  it('that nobody has is a 404 that says what is near', async () => {
    expect(await askForProblem(url, '/api/tools/notoin/rivals')).toMatchObject({ status: 404 });
    expect(await askForProblem(url, '/api/tools/notion/rivals?order=wins')).toMatchObject({ status: 400 });
  });
});
