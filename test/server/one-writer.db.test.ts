/** Real processes on one database: one writes at a time, and the next start mends what a killed one left. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../server/database/driver.ts';
import { ImportsBegun } from '#contract/imports.ts';
import { withWriteLock } from '../../server/import/write-lock.ts';
import { verify } from '../../server/verify/verify.ts';
import { readImport } from '../../server/queries/imports.ts';
import { readSources } from '../../server/queries/sources.ts';
import { scratchAddress, scratchDatabase } from '../support/databases.ts';
import { runProgram } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { battle, lines, model } from './http/import-server.ts';
import { clearGraph, dumpGraph } from './ledger/graph-dump.ts';

let db: Database;
let env: Record<string, string>;
const folder = temporaryFolder();
beforeAll(async () => {
  db = await scratchDatabase();
  const { uri, username, password, database } = await scratchAddress();
  env = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    PORT: '0',
    DATA_DIR: join(folder, 'data'),
    SEED: join(folder, 'seeds'),
  };
  await mkdir(join(folder, 'seeds', 'shipped'), { recursive: true });
  const yaml = ['id: shipped', 'title: Shipped', 'licence: MIT', 'snapshot: 2024-01-01', 'files:'];
  await writeFile(
    join(folder, 'seeds', 'shipped', 'source.yaml'),
    [...yaml, '  - path: facts.jsonl', '    format: facts', ''].join('\n'),
  );
  await writeFile(join(folder, 'seeds', 'shipped', 'facts.jsonl'), facts(40).replace(/^.*\n/, ''));
  await writeFile(join(folder, 'brought.jsonl'), facts(30, 'brought'));
});
beforeEach(() => clearGraph(db));

const patient = { timeout: 120_000, interval: 20 };

/** Of models that play in a row. */
const facts = (count: number, id = 'shipped') => {
  const keys = Array.from({ length: count }, (_, i) => `acme model ${i} of ${count}`);
  return lines(
    id,
    '2024-01-01',
    ...keys.map((key) => model(key)),
    ...keys.slice(1).map((key, i) => battle(key, keys[i] ?? '', i + 1)),
  );
};
const server = () => runProgram('main', { folder, env });

it('of a server that fills an empty database and a command that imports, each waits for its turn, and both end well', async () => {
  const [filling, importing] = await withWriteLock(db, { task: 'a test', onWait: () => {} }, async () => {
    const programs = [
      server(),
      runProgram('cli', { folder, env, args: ['import', join(folder, 'brought.jsonl')] }),
    ] as const;
    const said = () => [programs[0].output(), programs[1].errors()];
    const waiting = expect.stringMatching(/Waiting: .* is writing to the database: a test, since/);
    await expect.poll(said, patient).toEqual([waiting, waiting]);
    return programs;
  });
  expect(await importing.ended, importing.errors()).toBe(0);
  await filling.prints(/is at http/);
  expect((await readSources(db, { prefix: '' })).map(({ id }) => id)).toEqual(['brought', 'shipped']);
  expect(await verify(db)).toEqual([]);
  filling.kill('SIGTERM');
  expect(await filling.ended).toBe(0);
});

it('an import over HTTP that is killed with its server is taken back by the next start, which says so', async () => {
  const first = server();
  const [, url] = await first.prints(/is at (\S+)/);
  const before = await dumpGraph(db);
  const sent = await fetch(`${url}/api/import`, { method: 'POST', body: facts(900, 'brought') });
  const { id } = ImportsBegun.parse(await sent.json());
  await expect.poll(async () => (await readImport(db, { id }))[0]?.row.state, patient).toBe('running');
  first.kill('SIGKILL');
  await first.ended;
  expect(await readdir(join(folder, 'data', 'incoming'))).toHaveLength(1);
  const second = server();
  await second.prints(/is at http/);
  expect(second.output()).toContain(`Import ${id} was cut off: undone`);
  expect(second.output()).toContain('Removed 1 upload that an earlier run left unread');
  expect(await verify(db)).toEqual([]);
  expect(await dumpGraph(db)).toEqual(before);
  expect(await readdir(join(folder, 'data', 'incoming'))).toEqual([]);
  second.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});
