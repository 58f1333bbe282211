import { beforeAll, expect, it } from 'vitest';
import { search } from '#contract/search.ts';
import type { Database } from '../../../server/database/driver.ts';
import { search as answerSearch } from '../../../server/answers/search.ts';
import { applySource } from '../../../server/import/apply.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { capability, made, offer, readingOf, record, vote } from '../ledger/made-up-source.ts';
import { ask, askForProblem } from './get.ts';
import { importServer } from './import-server.ts';

let url: string;
let db: Database;
beforeAll(async () => {
  const server = await importServer();
  ({ url, db } = server);
  await clearGraph(server.db);
  const costs = (input: number) => ({
    prices: [{ provider: 'p', unit: 'million-tokens' as const, input, output: 9 }],
  });
  const source = made(
    'a',
    '2024-01-01',
    capability('chat'),
    record('chat dear', { type: 'model', licence: 'MIT', ...costs(3) }),
    record('chat cheap', { type: 'model', ...costs(0.5) }),
    record('chat unpriced', { type: 'model' }),
    record('paint', { type: 'app', ...costs(1) }),
    offer('chat dear', 'chat'),
    offer('chat unpriced', 'chat', 1),
    vote('chat', 'chat unpriced', { count: 9 }),
    vote('chat', 'chat dear', { count: 5 }),
  );
  await applySource(server.db, readingOf(source), () => {});
});
const names = async (input: Record<string, string | number>) =>
  (await ask(url, search, input)).hits.map(({ name }) => name);

it('lists by filters alone what fits, most matched first, also in pages', async () => {
  const all = ['chat unpriced', 'chat dear', 'chat cheap'];
  expect(await names({ q: 'type:model' })).toEqual(all);
  expect(await names({ type: 'model' })).toEqual(all);
  expect(await names({ q: 'cap:chat' })).toEqual(all.slice(0, 2));
  expect(await names({ type: 'model', maxPrice: 1 })).toEqual(['chat cheap']);
  expect((await askForProblem(url, '/api/search?q=cap:nothing')).detail).toContain(
    'no capability called "nothing"',
  );
  const first = await ask(url, search, { q: 'type:model', limit: 2 });
  expect(first).toMatchObject({ query: 'type:model', total: 3, named: [], lookedAt: null });
  expect(first.hits[0]?.why).toEqual({ words: [], fields: [], meaning: null, text: 'Fits the filters.' });
  expect(await names({ q: 'type:model', limit: 2, cursor: first.next ?? '' })).toEqual(['chat cheap']);
});

it('reads a page of tools once, with their licences and whose prices they are', async () => {
  const statements: string[] = [];
  const counting: Database = {
    ...db,
    read: (work) =>
      db.read((run) =>
        work((cypher, params) => {
          if (/\bTool\b/.test(cypher)) statements.push(cypher);
          return run(cypher, params);
        }),
      ),
  };
  const { hits } = await answerSearch(counting, search.input.parse({ q: 'type:model' }));
  expect(hits.map(({ name, licence, price }) => [name, licence, price?.provider ?? null])).toEqual([
    ['chat unpriced', null, null],
    ['chat dear', 'MIT', 'p'],
    ['chat cheap', null, 'p'],
  ]);
  // The page, how many there are, and the prices.
  expect(statements).toHaveLength(3);
});

it('sorts by price what was found, leaving out what has none', async () => {
  expect(await names({ q: 'type:model', sort: 'price' })).toEqual(['chat cheap', 'chat dear']);
  const { hits, total } = await ask(url, search, { q: 'chat type:model', sort: 'price', limit: 1 });
  expect(hits[0]).toMatchObject({ name: 'chat cheap', lowestInputPerMillion: 0.5 });
  expect(total).toBe(2);
});

it('searches for all that is typed where it asks only for capabilities that this database has none of', async () => {
  for (const q of ['reads images and calls tools', 'no API key']) {
    const { read } = await ask(url, search, { q });
    expect(read).toEqual([{ what: 'text', value: q, from: q }]);
  }
});

it('refuses filters of capabilities, and to look for nothing, without an address in its words', async () => {
  for (const [query, path] of [
    ['q=type:model&kind=capability', 'kind'],
    ['q=chat&kind=capability&sort=price', 'sort'],
    ['q=!!', 'q'],
    ['sort=price', 'q'],
  ]) {
    const { status, detail, errors } = await askForProblem(url, `/api/search?${query}`);
    expect([status, errors?.map((error) => error.path)]).toEqual([400, [path]]);
    expect(detail).not.toContain('/');
  }
});
