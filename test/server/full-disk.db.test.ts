/** The disk of the database is really full in the middle of an import, where this user may mount a small one. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ImportsBegun } from '#contract/imports.ts';
import { Problem } from '#contract/problem.ts';
import { runProgram } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { battle, lines, model } from './http/import-server.ts';

const folder = temporaryFolder();
const disk = join(folder, 'disk');
mkdirSync(disk);
mkdirSync(join(folder, 'seeds'));
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', disk]).status === 0;
afterAll(() => {
  if (isMounted) spawnSync('umount', ['--lazy', disk]);
});

const env = {
  DATA_DIR: disk,
  SEED: join(folder, 'seeds'),
  PORT: '0',
  NEO4J_URI: '',
  QUERY_TIMEOUT_MS: '30000',
};
const server = () => runProgram('main', { folder, env });
const filler = join(disk, 'filler');

function fillDisk(): void {
  const file = openSync(filler, 'w');
  const block = Buffer.alloc(65_536, 1);
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}

const keys = Array.from({ length: 200 }, (_, i) => `acme model ${i} of all`);
/** More than the log of transactions that the database has made room for before the disk is full (32 MB). */
const quote = 'word '.repeat(2000);
const facts = lines(
  'brought',
  null,
  ...keys.map((key) => model(key)),
  ...Array.from({ length: 6000 }, (_, i) => ({
    ...battle(keys[i % 200] ?? '', keys[(i * 7 + 1) % 199] ?? '', 1),
    rowId: String(i),
    quote,
  })),
);

describe.skipIf(!isMounted)(
  'a full disk of the database (where this user may mount a small one)',
  { timeout: 900_000 },
  () => {
    it('is said as what it is, and what it cut off is undone by the next start, with a clean recount', async () => {
      const first = server();
      const [, url = ''] = await first.prints(/is at (\S+?)\/? /);
      const sent = await fetch(`${url}/api/import`, { method: 'POST', body: facts });
      const { id } = ImportsBegun.parse(await sent.json());
      const isWriting = async () =>
        /"step":"facts","done":[1-9]/.test(await (await fetch(`${url}/api/imports/${id}`)).text());
      await expect.poll(isWriting, { timeout: 120_000, interval: 20 }).toBe(true);
      fillDisk();
      const told = async () => {
        const answer = await fetch(`${url}/api/imports`);
        return answer.status === 503 ? Problem.parse(await answer.json()).detail : '';
      };
      await expect
        .poll(told, { timeout: 120_000 })
        .toMatch(/disk is full or read-only\. .* is safe\. Make room there.*start it again/);
      const refused = await fetch(`${url}/api/import`, { method: 'POST', body: facts });
      expect([503, 507]).toContain(refused.status);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      first.kill('SIGTERM');
      await first.ended;

      rmSync(filler);
      const second = server();
      await second.prints(/is at http/);
      expect(second.output()).toContain(`Import ${id} was cut off: undone`);
      const verified = runProgram('cli', { folder, env, args: ['verify'] });
      expect(await verified.ended, verified.output()).toBe(0);
      second.kill('SIGTERM');
      expect(await second.ended).toBe(0);
    });
  },
);
