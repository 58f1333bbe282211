/**
 * The offline first fill is killed at any moment: the database is empty as it was, or holds all of it, and the next one
 * clears up and ends well. FAULT_POINTS says at how many moments, drawn by a fixed seed: `npm run test:faults`.
 */
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { removeFirstFills } from '../../../server/cli/db/staging.ts';
import { runProgram } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { drawn } from '../drawn.ts';
import { battle, lines, model } from '../http/import-server.ts';

const points = Number(process.env['FAULT_POINTS'] ?? 1);
const folder = temporaryFolder();
const dataDir = join(folder, 'data');
const file = join(folder, 'facts.jsonl');
const env = { DATA_DIR: dataDir, NEO4J_URI: '', SEED: 'none' };
const cli = (...args: string[]) => runProgram('cli', { args, env, folder });
/** What it says at the begin of each of its parts. */
const parts = ['Starting Neo4j', 'Reading made', "Neo4j's importer", 'Importing made'];
const longestDelayMs = 2000;

const isWhole = () => existsSync(join(dataDir, 'neo4j', 'data'));

async function expectWhole(): Promise<void> {
  const verified = cli('verify');
  expect(await verified.ended, verified.output()).toBe(0);
  const told = cli('imports', '--json');
  expect(await told.ended, told.errors()).toBe(0);
  expect(JSON.parse(told.output())).toMatchObject({
    items: [{ source: 'made', state: 'done', records: 3, entries: 3 }],
  });
}

it(
  `db import, killed at ${points} of its moments, leaves nothing or all of it`,
  { timeout: 3_600_000 },
  async () => {
    const keys = ['one', 'two', 'three'];
    const battles = keys.map((key, i) => battle(key, keys[(i + 1) % 3] ?? '', i + 1));
    await writeFile(file, lines('made', '2024-01-01', ...keys.map((key) => model(key)), ...battles));
    const numbers = drawn(points);
    const next = () => numbers.next().value ?? 0;
    for (let i = 0; i < points; i += 1) {
      const part = parts[Math.floor(next() * parts.length)] ?? '';
      const delay = next() * longestDelayMs;
      const killed = cli('db', 'import', file);
      const ended = killed.ended.then(() => true);
      while (!killed.errors().includes(part) && !(await Promise.race([ended, sleep(50, false)])));
      await Promise.race([ended, sleep(delay)]);
      killed.kill('SIGKILL');
      await killed.ended;
      // A keeper that was only starting makes its folder once more, and then ends for want of anybody.
      const left = async () => {
        await removeFirstFills(dataDir);
        return readdir(dataDir);
      };
      await expect.poll(left, { timeout: 120_000, message: part }).toEqual(['neo4j']);
      if (!isWhole()) continue;
      await expectWhole();
      expect(await cli('db', 'reset', '--yes').ended).toBe(0);
    }
    const last = cli('db', 'import', file);
    expect(await last.ended, last.errors()).toBe(0);
    await expectWhole();
  },
);
