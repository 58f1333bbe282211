import { beforeAll, expect, it } from 'vitest';
import { verifyReport } from '../../../server/cli/verify-report.ts';
import type { Database } from '../../../server/database/driver.ts';
import { withWriteLock } from '../../../server/import/write-lock.ts';
import { unfinished } from '../../../server/verify/unfinished.ts';
import { noteImport, queueImport } from '../../../server/queries/imports.ts';
import { scratchDatabase } from '../../support/databases.ts';

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
});

it('work that is not at its end is told: who writes, which import is open, and what was cut off', async () => {
  const options = { task: 'importing made', onWait: () => {} };
  expect(await unfinished(db)).toEqual([]);
  const at = '2024-01-01T00:00:00Z';
  await queueImport(db, { import: 'made-1', source: 'made', snapshot: null, at, sha256: 'x' });
  // It waits for its turn, and has written nothing.
  expect(await unfinished(db)).toEqual([]);
  await withWriteLock(db, options, async (hold) => {
    await noteImport(hold.db, { id: 'made-1', properties: { state: 'running' } });
    expect(await unfinished(db)).toEqual([
      expect.stringMatching(/ is writing to the database: importing made, since .* UTC\.$/),
      'Import made-1 is not at its end.',
    ]);
    await noteImport(hold.db, { id: 'made-1', properties: { state: 'done' } });
  });
  expect(await unfinished(db)).toEqual([]);
  await expect(withWriteLock(db, options, () => Promise.reject(new Error('cut off')))).rejects.toThrow(
    'cut off',
  );
  expect(await unfinished(db)).toEqual([expect.stringMatching(/^What wrote last was cut off/)]);
});

it('verify says so beside what differs', () => {
  const difference = { check: 'edges', what: 'tool:a and tool:b (s)', stored: '1', counted: '2' };
  expect(verifyReport([], [])).toBe('Every edge and count is what the ledger adds up to.\n');
  expect(verifyReport([difference], [])).toMatch(/^edges: tool:a and tool:b \(s\)\n.*\n.*\n1 differs\.\n$/);
  expect(verifyReport([difference], ['Import x is being undone.'])).toMatch(
    /\n1 differs\.\nImport x is being undone\.\nThese counts are of work that is not finished: verify again when it is\.\n$/,
  );
});
