import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/driver.ts';
import { loadSeeds, type SeedProgress } from '../../../server/import/seeds.ts';
import { verify } from '../../../server/verify/verify.ts';
import { readImports } from '../../../server/queries/imports.ts';
import { readTools } from '../../../server/queries/tools.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { clearGraph } from '../ledger/graph-dump.ts';

let db: Database;
let folder: string;
beforeAll(async () => {
  db = await scratchDatabase();
});
beforeEach(async () => {
  await clearGraph(db);
  folder = await mkdtemp(join(tmpdir(), 'match-graph-seeds-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A source of one file of facts. */
async function write(id: string, ...lines: object[]): Promise<void> {
  await mkdir(join(folder, id), { recursive: true });
  const about = [`id: ${id}`, `title: About ${id}`, 'licence: MIT', 'snapshot: 2024-05-06', 'files:'];
  await writeFile(
    join(folder, id, 'source.yaml'),
    [...about, '  - path: facts.jsonl', '    format: facts', ''].join('\n'),
  );
  await writeFile(join(folder, id, 'facts.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
const model = (key: string) => ({ record: 'record', key, name: key, type: 'model' });

describe('loadSeeds', () => {
  it('loads every folder, the reference page first because its ids are promised, then by name', async () => {
    await write('alpha', { ...model('acme/shared'), aliases: ['shared'] });
    await write('zeta', model('z'));
    await write('reference-page', model('shared'));
    await writeFile(join(folder, 'README.md'), 'Not a source.');
    expect(await loadSeeds(db, { folder })).toEqual({
      loaded: ['reference-page', 'alpha', 'zeta'],
      skipped: [],
      notes: [],
    });
    const [row] = await readTools(db, { ids: ['shared'] });
    expect(row?.tool.sources.toSorted()).toEqual(['alpha', 'reference-page']);
    expect(await verify(db)).toEqual([]);
  });

  it('skips the second time what has not changed, and loads just what has', async () => {
    await write('alpha', model('one'));
    await write('beta', model('two'));
    await loadSeeds(db, { folder });
    expect(await loadSeeds(db, { folder })).toMatchObject({ loaded: [], skipped: ['alpha', 'beta'] });
    await write('beta', model('two'), model('three'));
    expect(await loadSeeds(db, { folder })).toMatchObject({ loaded: ['beta'], skipped: ['alpha'] });
    expect((await readTools(db, { ids: ['one', 'two', 'three'] })).map(({ tool }) => tool.id)).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  it('tells how far each source is, step by step', async () => {
    await write('alpha', model('one'), model('two'), {
      record: 'match',
      kind: 'battle',
      first: { key: 'one' },
      second: { key: 'two' },
      count: 2,
    });
    const told: SeedProgress[] = [];
    await loadSeeds(db, { folder, onProgress: (progress) => told.push(progress) });
    expect(new Set(told.map(({ source }) => source))).toEqual(new Set(['alpha']));
    expect([...new Set(told.map(({ phase }) => phase))]).toEqual([
      'facts',
      'entries',
      'edges',
      'tools',
      'counts',
    ]);
    for (const { phase, done, total } of told) if (phase !== 'facts') expect(done).toBe(total);
  });

  it('leaves a row that is no fact out, says so and keeps it with the import; what holds no fact at all is not loaded', async () => {
    // Longer than an index of the database holds.
    const long = { record: 'record', key: 'two', name: 'n'.repeat(8200), type: 'model' };
    const unread = { record: 'record', key: 'x', name: 'x', type: 'spaceship' };
    await write('alpha', model('one'), long, { ...long, key: 'k'.repeat(8200), name: 'three' });
    await write('beta', unread);
    const { loaded, skipped, notes } = await loadSeeds(db, { folder });
    expect({ loaded, skipped }).toEqual({ loaded: ['alpha'], skipped: ['beta'] });
    expect(notes).toEqual([
      expect.stringContaining(
        'alpha: 2 rows that cannot be read, left out whole (the first: facts.jsonl:2: no record: name: is longer than 1,000 characters',
      ),
      expect.stringContaining(
        'Nothing of beta can be imported: 1 row cannot be read (the first: facts.jsonl:1',
      ),
    ]);
    const [record] = await readImports(db, { source: 'alpha', skip: 0, limit: 1 });
    expect(record?.row.leftOut).toMatchObject([{ reason: 'row', number: 2 }]);
    expect(await verify(db)).toEqual([]);
  });

  it('names a folder that holds no source', async () => {
    await mkdir(join(folder, 'empty'));
    await expect(loadSeeds(db, { folder })).rejects.toThrow(/empty.source\.yaml/);
  });
});
