import { hostname } from 'node:os';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/driver.ts';
import { Refused } from '../../../server/problems/problems.ts';
import { withWriteLock, WriterLost, type Hold } from '../../../server/import/write-lock.ts';
import { noteImport, queueImport, readImport } from '../../../server/queries/imports.ts';
import { takeWriting } from '../../../server/queries/writer.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { clearGraph } from '../ledger/graph-dump.ts';

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
});
beforeEach(() => clearGraph(db));

const patient = { timeout: 60_000 };
/** No process has this id: the largest of Linux is 4,194,304. */
const nobody = 4_999_999;
const heldBy = (host: string, pid: number) =>
  takeWriting(db, {
    id: 'writer',
    token: 'theirs',
    holder: { host, pid, program: 'the server', task: 'a refresh' },
    silentMs: 1,
    ended: '',
  });
const silentFor = (ms: number) => db.auto(`MATCH (m:Meta {id: 'writer'}) SET m.beat = timestamp() - ${ms}`);
const take = (work: (hold: Hold) => Promise<unknown>, patienceMs?: number) => {
  const lines: string[] = [];
  const options = { task: 'a test', onWait: (line: string) => void lines.push(line) };
  const done = withWriteLock(db, { ...options, ...(patienceMs !== undefined && { patienceMs }) }, work);
  return { lines, done };
};

describe('the right to write', () => {
  it('is one at a time, and who waits is told for whom', async () => {
    const order: string[] = [];
    let letGo = () => {};
    const free = new Promise<void>((resolve) => (letGo = resolve));
    const first = take(async () => {
      order.push('first');
      await free;
      order.push('first is done');
    });
    await expect.poll(() => order, patient).toEqual(['first']);
    const second = take(async () => void order.push('second'));
    await expect.poll(() => second.lines, patient).toHaveLength(1);
    expect(second.lines[0]).toMatch(
      new RegExp(
        `^Waiting: .* \\(process ${process.pid} on .*\\) is writing to the database: a test, since `,
      ),
    );
    letGo();
    await Promise.all([first.done, second.done]);
    expect(order).toEqual(['first', 'first is done', 'second']);
    expect(first.lines).toEqual([]);
  });

  it('of another that lives is waited for only so long, and then said to be in use', async () => {
    await heldBy('elsewhere', nobody);
    const refused = await take(async () => {}, 0).done.catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({
      status: 409,
      message: expect.stringMatching(
        /^the server \(process 4999999 on elsewhere\) .*: a refresh, since .*try again/,
      ),
    });
  });

  it.each([
    ['whose process on this host has ended, at once', hostname(), 0],
    ['that is silent for more than a minute, wherever it ran', 'elsewhere', 61_000],
  ])('is taken over from one %s, and what that one wrote counts as cut off', async (_, host, silent) => {
    await heldBy(host, nobody);
    await silentFor(silent);
    const seen: boolean[] = [];
    const { done, lines } = take(async ({ cutOff }) => void seen.push(cutOff));
    await done;
    expect(lines).toEqual([]);
    await take(async ({ cutOff }) => void seen.push(cutOff)).done;
    expect(seen).toEqual([true, false]);
  });

  it('counts as cut off until somebody came to an end with it', async () => {
    const seen: boolean[] = [];
    const failing = () =>
      take(async ({ cutOff }) => {
        seen.push(cutOff);
        throw new Error('on the way');
      }).done;
    await expect(failing()).rejects.toThrow('on the way');
    await expect(failing()).rejects.toThrow('on the way');
    for (const _ of [1, 2]) await take(async ({ cutOff }) => void seen.push(cutOff)).done;
    expect(seen).toEqual([false, true, true, false]);
  });

  it('that was taken over lets nothing through any more, not even what was begun before', async () => {
    const row = { import: 'i', source: 's', snapshot: '2024-01-01', at: '2024-01-01', sha256: '0' };
    const { done } = take(async (hold) => {
      await queueImport(hold.db, row);
      await hold.db.write(async (run) => {
        await noteImport(run, { id: 'i', properties: { state: 'done' } });
        await silentFor(61_000);
        await take(async () => {}, 0).done;
      });
    });
    await expect(done).rejects.toThrow(WriterLost);
    expect((await readImport(db, { id: 'i' }))[0]?.row.state).toBe('queued');
  });
});
