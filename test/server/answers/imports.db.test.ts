import { expect, it } from 'vitest';
import type { ImportProgress } from '#contract/imports.ts';
import { importById, imports } from '../../../server/answers/imports.ts';
import type { Database } from '../../../server/database/driver.ts';
import type { ImportJobs } from '../../../server/import/jobs.ts';
import { queueImport } from '../../../server/queries/imports.ts';
import { scratchDatabase } from '../../support/databases.ts';

it('tells an import that ends while it is read as under way, not as one that nobody works on', async () => {
  const db = await scratchDatabase();
  const id = 'a-1';
  await queueImport(db, {
    import: id,
    source: 'a',
    snapshot: '2024-01-01',
    at: '2024-01-01T00:00:00Z',
    sha256: 'x',
  });
  const working = new Map<string, ImportProgress>([[id, { step: 'counts', done: 1, total: 1 }]]);
  const jobs: Pick<ImportJobs, 'underWay'> = { underWay: () => new Map(working) };
  const ending: Pick<Database, 'read'> = {
    read: (work) => {
      working.clear();
      return db.read(work);
    },
  };
  const meanwhile = { ...db, ...ending };
  expect((await importById(meanwhile, jobs, id)).progress).toEqual({ step: 'counts', done: 1, total: 1 });
  working.set(id, { step: 'counts', done: 1, total: 1 });
  const { items } = await imports(meanwhile, jobs, { limit: 10 });
  expect(items).toMatchObject([{ id, progress: { step: 'counts' } }]);
});
