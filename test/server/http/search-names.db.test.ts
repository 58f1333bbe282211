/** Names of signs, in a small graph: its own sources, and the case of the shared folder where it is there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { search } from '#contract/search.ts';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { readSource } from '../../../server/import/read-source.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { made, readingOf, record, vote, capability } from '../ledger/made-up-source.ts';
import { ask } from './get.ts';
import { importServer } from './import-server.ts';

let url: string;
let db: Database;
const names = ['C Mill', 'C++ Mill', 'C# Mill', '🧪', '★', '智谱清言'];
beforeAll(async () => {
  const server = await importServer();
  ({ url, db } = server);
  await clearGraph(db);
  const source = made(
    'a',
    '2024-01-01',
    capability('chat'),
    ...names.map((name) => record(name, { type: 'library' })),
    vote('chat', 'C Mill', { count: 900 }),
  );
  await applySource(db, readingOf(source), () => {});
});

it.each(names)('%s is found first, and is the only one that is called so', async (name) => {
  const { hits } = await ask(url, search, { q: name });
  expect(hits[0]?.name).toBe(name);
  expect(hits.filter(({ why }) => why.text === 'This is its name.').map((hit) => hit.name)).toEqual([name]);
});

it('finds an emoji among filters, and nothing by signs that nobody is called', async () => {
  expect((await ask(url, search, { q: '🧪 type:library' })).hits[0]?.name).toBe('🧪');
  expect((await ask(url, search, { q: '★ type:model' })).hits).toEqual([]);
});

const given = join(import.meta.dirname, '../../../../shared/cases/name-with-plus-or-hash');
it.skipIf(!existsSync(given))(
  'finds the names of the shared case (skipped where ../shared is absent)',
  async () => {
    await clearGraph(db);
    await applySource(db, await readSource(given), () => {});
    for (const name of ['C++ Mill', 'C# Mill', 'C Mill', '🧪']) {
      const { hits } = await ask(url, search, { q: name });
      expect(hits[0]?.name).toBe(name);
      expect(
        hits.filter(({ why }) => why.text === 'This is its name.'),
        name,
      ).toHaveLength(1);
    }
  },
);
