import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/driver.ts';
import { keptSources, refresh } from '../../../server/import/refresh.ts';
import { normalLimits } from '../../../server/import/refresh-fetch.ts';
import { loadSeeds } from '../../../server/import/seeds.ts';
import { sourceFolders } from '../../../server/import/source-folders.ts';
import { verify } from '../../../server/verify/verify.ts';
import { readSources } from '../../../server/queries/sources.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { writeArena } from './arena.ts';
import { localServer } from './local-server.ts';

const old = 'a,b,winner\nx,y,model_a\n';
const fresh = `${old}y,z,model_b\n`;

let db: Database;
let served: { body: string | Buffer; modified?: string; status?: number };
let base: string;
let seeds: string;
let dataDir: string;

beforeAll(async () => {
  db = await scratchDatabase();
  base = await localServer((_request, response) => {
    if (served.modified !== undefined) response.setHeader('Last-Modified', served.modified);
    response.writeHead(served.status ?? 200).end(served.body);
  });
});

beforeEach(async () => {
  await clearGraph(db);
  [seeds, dataDir] = [temporaryFolder(), temporaryFolder()];
  await writeArena(seeds, base, { name: 'battles.csv.gz', bytes: gzipSync(old) });
  await loadSeeds(db, { folder: seeds });
});

const again = async (dryRun = false, force = false) => {
  const [source] = await sourceFolders([seeds, keptSources(dataDir)]);
  if (source === undefined) throw new Error('there is no source');
  const limits = { ...normalLimits, allowLoopback: true };
  return refresh(db, source, { dataDir, limits, today: '2026-05-05', dryRun, force, onStep: () => {} });
};
const inDatabase = async () => (await readSources(db, { prefix: '' }))[0];

describe('refresh', () => {
  it('imports what is newer once, and the next start does not take it back', async () => {
    served = { body: fresh, modified: 'Sat, 02 May 2026 10:00:00 GMT' };
    expect(await again(true)).toMatchObject({
      state: 'newer',
      before: '2024-01-01',
      snapshot: '2026-05-02',
      plan: { added: { total: 2 }, removed: 0, entries: 2 },
    });
    expect(await inDatabase()).toMatchObject({ snapshot: '2024-01-01', matches: 1 });
    expect(await again()).toMatchObject({ state: 'imported', plan: { records: 3, leftOut: [] } });
    expect(await inDatabase()).toMatchObject({ snapshot: '2026-05-02', matches: 2 });
    expect(await again()).toMatchObject({ state: 'as it was', before: '2026-05-02' });
    expect(await loadSeeds(db, { folder: seeds })).toMatchObject({ loaded: [], skipped: ['arena'] });
    expect(await inDatabase()).toMatchObject({ snapshot: '2026-05-02', matches: 2 });
    expect(await verify(db)).toEqual([]);
    const kept = join(keptSources(dataDir), 'arena');
    expect((await readdir(kept)).sort()).toEqual(['battles.csv', 'source.yaml']);
    expect(await readFile(join(kept, 'source.yaml'), 'utf8')).toMatch(
      /^# kept[^]*\nsnapshot: 2026-05-02 # of/,
    );
  });

  it('takes today where the server gives no date, and leaves what did not change', async () => {
    served = { body: old };
    expect(await again()).toMatchObject({ state: 'as it was', snapshot: '2024-01-01' });
    served = { body: fresh };
    expect(await again()).toMatchObject({ state: 'imported', snapshot: '2026-05-05' });
  });

  it('leaves a source as it is where the file holds something else altogether, unless it is forced', async () => {
    served = { body: 'a,b,winner\np,q,p\n', modified: 'Sat, 02 May 2026 10:00:00 GMT' };
    expect(await again()).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('3 of the 3 facts that it says now are not in this reading'),
    });
    expect(await inDatabase()).toMatchObject({ snapshot: '2024-01-01', matches: 1 });
    expect(await again(false, true)).toMatchObject({ state: 'imported', snapshot: '2026-05-02' });
  });

  it('dates a source that had no date by what it fetched, and never takes an undated file for a newer one', async () => {
    await clearGraph(db);
    seeds = temporaryFolder();
    await writeArena(seeds, base, { name: 'battles.csv', bytes: old }, { dated: false });
    await loadSeeds(db, { folder: seeds });
    served = { body: old, modified: 'Sat, 02 May 2026 10:00:00 GMT' };
    expect(await again()).toMatchObject({ state: 'as it was', before: null, snapshot: null });
    expect(await inDatabase()).toMatchObject({ snapshot: null, matches: 1 });
    served = { body: fresh, modified: 'Sat, 02 May 2026 10:00:00 GMT' };
    expect(await again()).toMatchObject({ state: 'imported', before: null, snapshot: '2026-05-02' });
    expect(await inDatabase()).toMatchObject({ snapshot: '2026-05-02', matches: 2 });
    const kept = join(keptSources(dataDir), 'arena', 'source.yaml');
    expect(await readFile(kept, 'utf8')).toMatch(/^# kept as it is\nsnapshot: 2026-05-02\nid: arena\n/);
    // What ships without a date is no newer than what was fetched: neither the next start nor the next refresh takes it.
    expect(await loadSeeds(db, { folder: seeds })).toMatchObject({ loaded: [], skipped: ['arena'] });
    expect((await sourceFolders([seeds, keptSources(dataDir)]))[0]).toMatchObject({ snapshot: '2026-05-02' });
    expect((await sourceFolders([keptSources(dataDir), seeds]))[0]).toMatchObject({ snapshot: '2026-05-02' });
    expect(await verify(db)).toEqual([]);
  });

  it('does not go back to an older file, and a failure changes nothing', async () => {
    served = { body: fresh, modified: 'Sat, 02 May 2020 10:00:00 GMT' };
    expect(await again()).toMatchObject({ state: 'not newer', snapshot: '2020-05-02' });
    served = { body: 'gone', status: 404 };
    expect(await again()).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('answered 404'),
    });
    expect(await inDatabase()).toMatchObject({ snapshot: '2024-01-01', matches: 1 });
    expect(await readdir(dataDir)).toEqual(['fetched']);
    expect(await readdir(join(dataDir, 'fetched'))).toEqual([]);
  });
});
