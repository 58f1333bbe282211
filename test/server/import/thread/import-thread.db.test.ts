import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/driver.ts';
import { bringIn } from '../../../../server/import/thread/bring-in.ts';
import {
  createImportThread,
  ThreadEnded,
  type ImportThread,
  type RunOptions,
} from '../../../../server/import/thread/import-thread.ts';
import * as tasks from '../../../../server/import/thread/tasks.ts';
import { SourceFileError } from '../../../../server/import/source-file.ts';
import { withWriteLock } from '../../../../server/import/write-lock.ts';
import { verify } from '../../../../server/verify/verify.ts';
import { queueImport, readImport } from '../../../../server/queries/imports.ts';
import { scratchDatabase } from '../../../support/databases.ts';
import { dumpGraph } from '../../ledger/graph-dump.ts';

let db: Database;
let folder: string;
const threads: ImportThread[] = [];
const open = (limits?: Parameters<typeof createImportThread>[1]) => {
  const thread = createImportThread(db.connection, limits);
  threads.push(thread);
  return thread;
};

beforeAll(async () => {
  db = await scratchDatabase();
  folder = await mkdtemp(join(tmpdir(), 'match-graph-thread-'));
});
afterAll(async () => {
  await Promise.all(threads.map((thread) => thread.close()));
  await rm(folder, { recursive: true, force: true });
});

const bring = (thread: ImportThread, input: Parameters<typeof bringIn>[1], options: RunOptions = {}) =>
  withWriteLock(db, { task: 'a test', onWait: () => {} }, (hold) =>
    bringIn({ hold, thread }, input, options),
  );

/** A source of models named a row each; `more` is another file, with a mapping of the same. */
async function sourceOf(id: string, names: readonly string[], more?: string): Promise<tasks.Sent> {
  const path = await mkdtemp(join(folder, `${id}-`));
  const yaml = [
    `id: ${id}`,
    'title: Made up',
    'licence: MIT',
    'snapshot: 2024-01-01',
    'files:',
    ...['names.csv', ...(more === undefined ? [] : ['more.yaml'])].flatMap((file) => [
      `  - path: ${file}`,
      '    emit: [{ record: { key: name, name: name, type: =model } }]',
    ]),
  ];
  await writeFile(join(path, 'source.yaml'), `${yaml.join('\n')}\n`);
  await writeFile(join(path, 'names.csv'), `name\n${names.join('\n')}\n`);
  if (more !== undefined) await writeFile(join(path, 'more.yaml'), more);
  return { as: 'path', path };
}
const described = async (thread: ImportThread, sent: tasks.Sent) => {
  const [one] = await thread.run(tasks.describe, sent);
  if (one === undefined) throw new Error('nothing was described');
  return one;
};
/** Read in one step that takes far longer than these tests wait. */
const endless = Array.from({ length: 700_000 }, (_, i) => `- { name: model ${i}, note: "of many" }\n`).join(
  '',
);

describe('an import thread', () => {
  it('brings a source in, and answers what was left out', async () => {
    const thread = open();
    const { place } = await described(thread, await sourceOf('whole', ['one', 'two']));
    const steps: string[] = [];
    const end = await bring(
      thread,
      { id: 'whole-1', place, concludes: true, force: false },
      { onStep: ({ step }) => steps.push(step) },
    );
    expect(end).toMatchObject({ state: 'done', records: 2, entries: 0, leftOut: [] });
    expect(steps).toContain('tools');
    expect(await verify(db)).toEqual([]);
  });

  it('throws errors of the same class and words as a call would', async () => {
    const thread = open();
    const nowhere: tasks.Sent = { as: 'files', folder, files: ['x.csv'] };
    const error = await thread.run(tasks.describe, nowhere).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SourceFileError);
    expect(error).toMatchObject({ file: 'source.yaml', line: 1 });
    expect(error).toHaveProperty('message', expect.stringMatching(/^source\.yaml:1: was not sent/));
  });

  it('that is stuck in one step is ended, and what it wrote is taken back', async () => {
    const before = await dumpGraph(db);
    const thread = open({ maxSilentMs: 4000, graceMs: 500 });
    const { place } = await described(thread, await sourceOf('stuck', ['one'], endless));
    const end = await bring(thread, { id: 'stuck-1', place, concludes: true, force: true });
    expect(end).toMatchObject({ state: 'cancelled', fault: expect.stringContaining('took longer than 4 s') });
    expect(await dumpGraph(db)).toEqual(before);
    // The next task finds a new thread.
    expect(await described(thread, await sourceOf('next', ['one']))).toMatchObject({
      source: { id: 'next' },
    });
  });

  it('is cancelled though it heeds nothing, and leaves the import cancelled', async () => {
    const before = await dumpGraph(db);
    const thread = open({ maxSilentMs: 60_000, graceMs: 300 });
    const { place, source, hash } = await described(thread, await sourceOf('deaf', ['one'], endless));
    const stop = new AbortController();
    const bringing = bring(
      thread,
      { id: 'deaf-1', place, concludes: true, force: true },
      { signal: stop.signal },
    );
    // Forced, the import's node is the first thing that its thread writes, before it reads a row.
    await expect
      .poll(async () => (await readImport(db, { id: 'deaf-1' })).length, { timeout: 60_000 })
      .toBe(1);
    stop.abort();
    expect(await bringing).toMatchObject({ state: 'cancelled', fault: null });
    expect((await readImport(db, { id: 'deaf-1' }))[0]?.row).toMatchObject({
      state: 'cancelled',
      source: source.id,
      sha256: hash,
    });
    expect(await dumpGraph(db)).toEqual(before);
  });

  it('takes back what was cut off, and leaves what was queued while it was asked to', async () => {
    const thread = open();
    const queued = async (id: string, at: string) => {
      await queueImport(db, { import: id, source: 'waits', snapshot: null, at, sha256: id });
    };
    await queued('cut-off-1', '2026-11-30T10:00:00.000Z');
    await queued('waits-1', '2026-11-30T10:00:02.000Z');
    const said = await withWriteLock(db, { task: 'a test', onWait: () => {} }, ({ token: hold }) =>
      thread.run(tasks.mend, { cutOff: false, keeps: [], since: '2026-11-30T10:00:01.000Z' }, { hold }),
    );
    expect(said).toEqual(['Import cut-off-1 was cut off: undone']);
    const stateOf = async (id: string) => (await readImport(db, { id }))[0]?.row.state;
    expect(await stateOf('cut-off-1')).toBe('cancelled');
    expect(await stateOf('waits-1')).toBe('queued');
  });

  it('that ends a comparison does not harm the tasks behind it', async () => {
    const thread = open({ maxSilentMs: 60_000, graceMs: 300 });
    const { place } = await described(thread, await sourceOf('left', ['one'], endless));
    const stop = new AbortController();
    const planning = thread.run(tasks.plan, [place], { signal: stop.signal });
    const checking = described(thread, await sourceOf('behind', ['one']));
    setTimeout(() => stop.abort(), 500);
    await expect(planning).rejects.toBeInstanceOf(ThreadEnded);
    expect(await checking).toMatchObject({ source: { id: 'behind' } });
  });
});
