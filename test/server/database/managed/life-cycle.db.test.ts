import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApp } from '../../../../server/app.ts';
import { connect, type Database } from '../../../../server/database/driver.ts';
import { processLives } from '../../../../server/database/managed/process-lives.ts';
import { createLogger } from '../../../../server/http/logger.ts';
import { runScript, type Program } from '../../../support/program.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { get } from '../../http/get.ts';
import { localServer } from '../../import/local-server.ts';

const dataDir = temporaryFolder();
const home = join(dataDir, 'neo4j');

const user = () => runScript('test/server/database/managed/user.ts', { args: [dataDir], folder: dataDir });
const ready = async (program: Program) => (await program.prints(/ready (\S+)/))[1] ?? '';
const databasePid = () => Number(readFileSync(join(home, 'database.pid'), 'utf8'));
const keeperPid = () => {
  const claim: unknown = JSON.parse(readFileSync(join(home, 'keeper.json'), 'utf8'));
  return z.object({ pid: z.int() }).parse(claim).pid;
};
const gone = async (pid: number) => {
  while (processLives(pid)) await sleep(50);
};

async function using<T>(uri: string, work: (db: Database) => Promise<T>): Promise<T> {
  const password = readFileSync(join(home, 'password'), 'utf8');
  const db = await connect({ uri, username: 'neo4j', password, database: 'neo4j', queryTimeoutMs: 20_000 });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
const remember = (uri: string, what: string) =>
  using(uri, (db) => db.auto('CREATE (:Remembered {what: $what})', { what }));
const remembered = (uri: string) =>
  using(uri, async (db) => {
    const { records } = await db.auto('MATCH (n:Remembered) RETURN n.what AS what ORDER BY what');
    return records.map((record) => String(record.get('what')));
  });

describe('a managed database', { timeout: 180_000 }, () => {
  it('serves all who use its folder, and ends with the last of them', async () => {
    const first = user();
    const uri = await ready(first);
    expect(uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
    await remember(uri, 'one');

    const second = user();
    expect(await ready(second)).toBe(uri);
    first.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(await remembered(uri)).toEqual(['one']);

    const pids = [databasePid(), keeperPid()];
    second.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(processLives(pids[0] ?? 0)).toBe(false);
    await gone(pids[1] ?? 0);
  });

  it('is waited for when Java takes long to set its first password', async () => {
    const slow = temporaryFolder();
    const java = join(slow, 'bin', 'java');
    mkdirSync(join(slow, 'bin'));
    const real = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : 'java';
    const waits = 'case "$*" in *set-initial-password*) sleep 12 ;; esac';
    writeFileSync(java, `#!/bin/sh\n${waits}\nexec '${real}' "$@"\n`, { mode: 0o755 });
    const patient = runScript('test/server/database/managed/user.ts', {
      args: [join(slow, 'data')],
      folder: slow,
      env: { JAVA_HOME: slow },
    });
    expect(await ready(patient)).toMatch(/^bolt:/);
    patient.kill('SIGTERM');
    expect(await patient.ended).toBe(0);
  });

  it('is started once when two ask in the same moment', async () => {
    const both = [user(), user()];
    const [one, other] = await Promise.all(both.map(ready));
    expect(one).toBe(other);
    for (const each of both) each.kill('SIGTERM');
    expect(await Promise.all(both.map((each) => each.ended))).toEqual([0, 0]);
  });

  it('ends by itself when its only user is killed, and the next start finds the data', async () => {
    const killed = user();
    await remember(await ready(killed), 'two');
    const pid = databasePid();
    killed.kill('SIGKILL');
    await killed.ended;
    const next = user();
    expect(await remembered(await ready(next))).toEqual(['one', 'two']);
    expect(processLives(pid)).toBe(false);
    next.kill('SIGTERM');
    await next.ended;
  });

  it('comes back at the same address when it is killed itself, and the server beside it answers all along', async () => {
    const survivor = user();
    const uri = await ready(survivor);
    const password = readFileSync(join(home, 'password'), 'utf8');
    const db = await connect({ uri, username: 'neo4j', password, database: 'neo4j', queryTimeoutMs: 20_000 });
    const url = await localServer(createApp({ db, clientDir: null, logger: createLogger('silent') }));
    const statusOf = async (path: string) => (await get(url, path)).status;
    await expect.poll(() => statusOf('/api/sources'), { timeout: 60_000 }).toBe(200);
    const killed = databasePid();
    process.kill(killed, 'SIGKILL');
    await gone(killed);
    // A read may wait for the database and then be answered.
    const meanwhile = new Set<number>();
    const answered = async () => {
      expect(await statusOf('/healthz')).toBe(200);
      const status = await statusOf('/api/sources');
      meanwhile.add(status);
      return status;
    };
    await expect.poll(answered, { timeout: 120_000 }).toBe(200);
    for (const status of meanwhile) expect([200, 503]).toContain(status);
    await db.close();
    await survivor.prints(/trouble: The database ended unexpectedly.*neo4j\.log/);
    await survivor.prints(/trouble: The database answers again/);
    expect(databasePid()).not.toBe(killed);
    expect(await remembered(uri)).toEqual(['one', 'two']);
    survivor.kill('SIGTERM');
    expect(await survivor.ended).toBe(0);
  });

  it('starts over an orphan, when the user and the keeper were killed', async () => {
    const killed = user();
    await ready(killed);
    const orphan = databasePid();
    process.kill(keeperPid(), 'SIGKILL');
    killed.kill('SIGKILL');
    await killed.ended;
    expect(processLives(orphan)).toBe(true);
    const next = user();
    expect(await remembered(await ready(next))).toEqual(['one', 'two']);
    expect(processLives(orphan)).toBe(false);
    next.kill('SIGTERM');
    expect(await next.ended).toBe(0);
  });

  it('frozen, keeps no request longer than its own limit, and answers again once it goes on', async () => {
    const holding = user();
    const uri = await ready(holding);
    const password = readFileSync(join(home, 'password'), 'utf8');
    const db = await connect({ uri, username: 'neo4j', password, database: 'neo4j', queryTimeoutMs: 2000 });
    const url = await localServer(createApp({ db, clientDir: null, logger: createLogger('silent') }));
    const statusOf = async (path: string, method = 'GET') => (await get(url, path, { method })).status;
    const answering = () => expect.poll(() => statusOf('/api/sources'), { timeout: 60_000 }).toBe(200);
    await answering();
    process.kill(databasePid(), 'SIGSTOP');
    try {
      // More than there are connections: those that wait for one are answered too.
      const many = Array.from({ length: 130 }, () => statusOf('/api/sources'));
      const others = ['/api/tools', '/api/imports', '/readyz'].map((path) => statusOf(path));
      const undone = statusOf('/api/imports/some-id', 'DELETE');
      const statuses = new Set(await Promise.all([...many, ...others, undone]));
      for (const status of statuses) expect([503, 504]).toContain(status);
      expect(await statusOf('/healthz')).toBe(200);
    } finally {
      process.kill(databasePid(), 'SIGCONT');
    }
    await answering();
    await db.close();
    holding.kill('SIGTERM');
    expect(await holding.ended).toBe(0);
  });

  it('says of a store that cannot be read what is safe and what to do, and leaves it', async () => {
    const store = join(home, 'data', 'databases', 'neo4j', 'neostore');
    const whole = readFileSync(store);
    writeFileSync(store, whole.subarray(0, 100));
    const refused = user();
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toMatch(
      /cannot open the database: .*\n.*are left as they are.*db restore FILE --yes.*db reset --yes/,
    );
    expect(statSync(store).size).toBe(100);
    writeFileSync(store, whole);
  });

  it('names the file when the password no longer fits, and makes no other when it is gone', async () => {
    writeFileSync(join(home, 'password'), 'another');
    const refused = user();
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toMatch(
      /The password in .* does not open the database in that folder, which is as it was. .*db backup FILE/,
    );
    rmSync(join(home, 'password'));
    const without = user();
    expect(await without.ended).toBe(1);
    expect(without.errors()).toContain(`The password file ${join(home, 'password')} is gone`);
    expect(existsSync(join(home, 'password'))).toBe(false);
  });
});
