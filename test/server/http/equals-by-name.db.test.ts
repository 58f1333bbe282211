/** A list that is cut never parts equals by their ids: of one number they come by name. */
import { beforeAll, describe, expect, it } from 'vitest';
import { capabilities, capabilityTools } from '#contract/capabilities.ts';
import { search } from '#contract/search.ts';
import { tools } from '#contract/tool.ts';
import { applySource } from '../../../server/import/apply.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { battle, capability, made, offer, readingOf, record } from '../ledger/made-up-source.ts';
import { ask } from './get.ts';
import { importServer } from './import-server.ts';

/** Ids in one order, names in the other. */
const ids = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6'];
const named = new Map(ids.map((id, i) => [id, `${'zyxwvu'[i]} tool`]));
const words = ['k1', 'k2', 'k3'];
const byName = ids.toReversed();

let url: string;
beforeAll(async () => {
  const server = await importServer();
  ({ url } = server);
  await clearGraph(server.db);
  const prices = [{ provider: 'p', unit: 'million-tokens', input: 2, output: 9 }];
  const source = made(
    'a',
    '2024-01-01',
    ...words.map((id, i) => capability(id, { name: `${'cba'[i]} word` })),
    ...ids.map((id) => record(id, { name: named.get(id), type: 'product', prices })),
    ...ids.flatMap((id) => words.map((word, i) => offer(id, word, i))),
    record('most', { name: 'zz most', type: 'app' }),
    record('other', { name: 'aa other', type: 'app' }),
    battle('most', 'other', { count: 3 }),
  );
  await applySource(server.db, readingOf(source), () => {});
});

/** All pages of one row each. */
async function paged(page: (cursor: object) => Promise<{ ids: string[]; next: string | null }>) {
  const found: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { ids: some, next } = await page(cursor === '' ? {} : { cursor });
    expect(some.length).toBeLessThanOrEqual(1);
    found.push(...some);
    cursor = next;
  }
  return found;
}

describe('of one number', () => {
  it('tools come by name, after those that were matched', async () => {
    const all = await paged(async (cursor) => {
      const { items, next } = await ask(url, tools, { limit: 1, ...cursor });
      return { ids: items.map(({ id }) => id), next };
    });
    expect(all).toEqual(['other', 'most', ...byName]);
    const listed = await paged(async (cursor) => {
      const { hits, next } = await ask(url, search, { q: 'type:product', limit: 1, ...cursor });
      return { ids: hits.map(({ id }) => id), next: next ?? null };
    });
    expect(listed).toEqual(byName);
  });

  it('tools of one price come by name', async () => {
    const all = await paged(async (cursor) => {
      const { items, next } = await ask(url, tools, { sort: 'price', limit: 1, ...cursor });
      return { ids: items.map(({ id }) => id), next };
    });
    expect(all).toEqual(byName);
  });

  it('capabilities come by name, and so do the tools that offer one', async () => {
    for (const sort of ['tools', 'matches']) {
      const all = await paged(async (cursor) => {
        const { items, next } = await ask(url, capabilities, { sort, limit: 1, ...cursor });
        return { ids: items.map(({ id }) => id), next };
      });
      expect(all).toEqual(words.toReversed());
    }
    const offering = await paged(async (cursor) => {
      const { items, next } = await ask(url, capabilityTools, { id: 'k1', limit: 1, ...cursor });
      return { ids: items.map(({ tool }) => tool.id), next };
    });
    expect(offering).toEqual(byName);
  });
});
