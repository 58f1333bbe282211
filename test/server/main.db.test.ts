import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { processLives } from '../../server/database/managed/process-lives.ts';
import { runProgram } from '../support/program.ts';
import { scratchAddress } from '../support/databases.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const app = (env: Record<string, string>) =>
  runProgram('main', {
    folder,
    env: { PORT: '0', SEED: 'none', DATA_DIR: join(folder, 'data'), ...env },
  });
const pidFile = join(folder, 'data', 'neo4j', 'database.pid');
const databasePid = async () => {
  while (!existsSync(pidFile)) await sleep(50);
  return Number(readFileSync(pidFile, 'utf8'));
};
const stackTrace = /^\s+at /m;

describe('the program', { timeout: 180_000 }, () => {
  it('starts, answers, and takes the database with it on Ctrl-C', async () => {
    const program = app({});
    const [, url] = await program.prints(/is at (http:\/\/127\.0\.0\.1:\d+)/);
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await (await fetch(`${url}/`)).text()).toContain('<div id="root">');
    const pid = await databasePid();
    program.kill('SIGINT');
    expect(await program.ended).toBe(0);
    expect(processLives(pid)).toBe(false);
    expect(program.errors()).toBe('');
  });

  it('starts nothing twice: the second start builds no pages and applies no schema', async () => {
    const program = app({});
    await program.prints(/is at http/);
    expect(program.output()).not.toMatch(/Building|Schema|Fetching|Loaded/);
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  it('takes the database with it when stopped while starting', async () => {
    const program = app({});
    const pid = await databasePid();
    program.kill('SIGINT');
    expect(await program.ended).toBe(0);
    expect(processLives(pid)).toBe(false);
    expect(program.errors()).toBe('');
  });

  it('names a port that is taken, before anything is started', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen({ port: 0, host: '127.0.0.1' }, () => resolve()));
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const program = app({ PORT: String(port) });
    expect(await program.ended).toBe(1);
    other.close();
    expect(program.errors().trim()).toBe(
      `Port ${port} on 127.0.0.1 is used by another program. Stop that one, or take another port: PORT=${port + 1} npm start`,
    );
    expect(program.output()).not.toContain('Neo4j');
  });

  it('says that nothing answers at NEO4J_URI', async () => {
    const program = app({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' });
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain('bolt://127.0.0.1:9');
    expect(program.errors()).toContain('NEO4J_URI');
    expect(program.errors()).not.toMatch(stackTrace);
  });

  it('says that the password is wrong', async () => {
    const { uri } = await scratchAddress();
    const program = app({ NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' });
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain('NEO4J_PASSWORD');
    expect(program.errors()).not.toMatch(stackTrace);
  });

  it('uses the database at NEO4J_URI and leaves it running', async () => {
    const { uri, username, password, database } = await scratchAddress();
    const given = {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    };
    for (const _ of [1, 2]) {
      const program = app({ ...given, DATA_DIR: join(folder, 'unused') });
      const [, url] = await program.prints(/is at (\S+)/);
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      program.kill('SIGTERM');
      expect(await program.ended).toBe(0);
    }
    expect(existsSync(join(folder, 'unused'))).toBe(false);
  });
});
