import { beforeAll, describe, expect, it } from 'vitest';
import { search } from '#contract/search.ts';
import { tool, tools } from '#contract/tool.ts';
import { family, FamilyPage } from '#contract/families.ts';
import { applySource } from '../../../server/import/apply.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { battle, capability, made, offer, readingOf, record } from '../ledger/made-up-source.ts';
import { ask, askForProblem } from './get.ts';
import { importServer } from './import-server.ts';

let url: string;
beforeAll(async () => {
  const server = await importServer();
  ({ url } = server);
  await clearGraph(server.db);
  const price = (provider: string, input: number) => ({ provider, unit: 'million-tokens', input });
  const sources = [
    made(
      'arena',
      '2024-05-01',
      record('volk-medium-2402', { name: 'Volk Medium (2402)', vendor: 'Halden' }),
      record('dorvel', { name: 'Dorvel' }),
      battle('volk-medium-2402', 'dorvel', { count: 30, wins: 20, losses: 10 }),
    ),
    made(
      'prices',
      '2024-06-01',
      capability('chat'),
      capability('code'),
      record('volk-medium', {
        name: 'Volk Medium',
        vendor: 'Halden',
        prices: [price('a', 2), price('a', 3), price('b', 1)],
        contextTokens: 32_000,
      }),
      record('volk-medium-3', { name: 'Volk 3 Medium', vendor: 'Halden', released: '2024-05-30' }),
      record('photo-lab-2', { name: 'Photo Lab 2', type: 'product', family: 'Photo Lab', version: '2' }),
      record('photo-lab-3', { name: 'Photo Lab 3', type: 'product', family: 'Photo Lab', version: '3' }),
      record('volk-large', { name: 'Volk Large' }),
      offer('volk-medium', 'chat'),
      offer('volk-medium', 'code', 1),
      offer('volk-medium-3', 'chat'),
    ),
  ];
  for (const source of sources) await applySource(server.db, readingOf(source), () => {});
});

describe('a family', () => {
  it('has its versions, the newest first, each with what it holds itself', async () => {
    const { versions, ...about } = await ask(url, family, { id: 'volk-medium' });
    expect(about).toEqual({ id: 'volk-medium', name: 'Volk Medium', vendor: 'Halden', total: 3 });
    expect(
      versions.map(({ id, version, timesMatched, lowestInputPerMillion, providers, capabilities }) => [
        id,
        version,
        timesMatched,
        lowestInputPerMillion,
        providers,
        capabilities,
      ]),
    ).toEqual([
      ['volk-medium-3', '3', 0, null, 0, 1],
      ['volk-medium-2402', '2024-02', 30, null, 0, 0],
      ['volk-medium', null, 0, 1, 2, 2],
    ]);
  });

  it('adds up nothing over its versions', () => {
    expect(Object.keys(FamilyPage.shape).sort()).toEqual(['id', 'name', 'total', 'vendor', 'versions']);
  });

  it('is what a source states of tools of any type', async () => {
    const { name, versions } = await ask(url, family, { id: 'photo-lab' });
    expect([name, ...versions.map(({ version }) => version)]).toEqual(['Photo Lab', '3', '2']);
  });

  it('that nobody has is a 404 that names near ones', async () => {
    const problem = await askForProblem(url, '/api/families/volk-mediun');
    expect(problem.detail).toBe('We have no family called "volk-mediun". Did you mean Volk Medium?');
  });
});

describe('a tool', () => {
  it('says its family and version, where there are several', async () => {
    expect(await ask(url, tool, { id: 'volk-medium-2402' })).toMatchObject({
      family: { id: 'volk-medium', name: 'Volk Medium' },
      version: '2024-02',
    });
    expect(await ask(url, tool, { id: 'volk-large' })).toMatchObject({ family: null, version: null });
    const { items } = await ask(url, tools, { sort: 'name' });
    expect(items.map(({ name, family }) => [name, family?.id])).toEqual([
      ['Dorvel', undefined],
      ['Photo Lab 2', 'photo-lab'],
      ['Photo Lab 3', 'photo-lab'],
      ['Volk 3 Medium', 'volk-medium'],
      ['Volk Large', undefined],
      ['Volk Medium', 'volk-medium'],
      ['Volk Medium (2402)', 'volk-medium'],
    ]);
  });
});

describe('a filter by family', () => {
  it('lists its versions, by the call and by an operator, and refuses a family that nobody has', async () => {
    const versions = ['volk-medium', 'volk-medium-2402', 'volk-medium-3'];
    const listed = await ask(url, tools, { family: 'volk-medium' });
    expect(listed.items.map(({ id }) => id).sort()).toEqual(versions);
    for (const q of ['family:volk-medium', 'family:volk-medium volk']) {
      const { hits } = await ask(url, search, { q });
      expect(hits.map(({ id }) => id).sort()).toEqual(versions);
    }
    const problem = await askForProblem(url, '/api/tools?family=volk-mediun');
    expect(problem.near).toEqual([{ ref: 'family:volk-medium', name: 'Volk Medium' }]);
  });
});

describe('a search', () => {
  it.each(['volk medium', 'Volk Medium 3', 'volk-medium-2402', 'medium'])(
    'for "%s" leads to the family, and to the versions that hold matches and prices',
    async (q) => {
      const { families } = await ask(url, search, { q });
      expect(families).toEqual([
        {
          id: 'volk-medium',
          name: 'Volk Medium',
          versions: 3,
          mostMatched: {
            id: 'volk-medium-2402',
            name: 'Volk Medium (2402)',
            version: '2024-02',
            timesMatched: 30,
            matchesByKind: [{ kinds: ['battle'], matches: 30 }],
          },
          newestPriced: {
            id: 'volk-medium',
            name: 'Volk Medium',
            version: null,
            released: null,
            lowestInputPerMillion: 1,
          },
        },
      ]);
    },
  );

  it.each(['volk large', 'chat about a medium sized dog', 'dorvel'])(
    'for "%s" names none: one thing alone is no family, and a need is no name',
    async (q) => {
      expect((await ask(url, search, { q })).families).toEqual([]);
    },
  );
});
