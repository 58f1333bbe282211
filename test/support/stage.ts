/**
 * Set-up of a whole test run. Test files ask it, over a port of its own, for what they need, and each thing is made once,
 * the first time somebody asks; where all tests run, the seeded database before anybody does.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { processLives } from '../../server/database/managed/process-lives.ts';
import { projectRoot } from '../../server/project-root.ts';
import { builtClient } from '../../server/startup/client-build.ts';
import { findChromium } from './chromium.ts';
import { lending } from './lending.ts';
import { emptyDatabase, filledDatabase, type TestDatabase } from './test-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the stage; see stage-props.ts for what it answers. */
    stage: string;
  }
}

/** Test files that may write at once, each into an empty database of its own. */
const maxAtOnce = 2;
const prefix = 'match-graph-test-';

/**
 * Every Java of a run, ours and those of programs under test, goes without its best compiler: its databases live for
 * minutes, and half of what they took of the processor was compiling.
 */
const quickToStart = '-XX:TieredStopAtLevel=1';

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  removeLeftovers();
  buildPrograms();
  process.env['JAVA_TOOL_OPTIONS'] ??= quickToStart;
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const started: Promise<TestDatabase>[] = [];
  const database = (start: (folder: string) => Promise<TestDatabase>, name: string) => () => {
    const starting = start(join(folder, name));
    started.push(starting);
    return starting.then(({ connection }) => connection);
  };
  const scratch = lending(maxAtOnce, (number) => database(emptyDatabase, `scratch-${number}`)());
  /** Until the line is closed: by the test file when it is done, or with its process. */
  const lend = async (response: ServerResponse) => {
    const connection = await scratch.take();
    response.once('close', () => scratch.giveBack(connection));
    response.write(`${JSON.stringify(connection)}\n`);
  };
  const makers: Record<string, () => Promise<unknown>> = {
    '/seeded': onceOnly(database(filledDatabase, 'seeded')),
    '/client': onceOnly(() => builtClient(() => {})),
    '/components': onceOnly(async () => (await import('./component-build.ts')).builtComponents()),
    '/chromium': onceOnly(() => findChromium()),
  };
  const server = createServer((request, response) => {
    const failed = (error: unknown) =>
      response.writeHead(500).end(error instanceof Error ? error.message : String(error));
    if (request.url === '/scratch') {
      lend(response).catch(failed);
      return undefined;
    }
    const make = makers[request.url ?? ''];
    if (make === undefined) {
      response.writeHead(404).end();
      return undefined;
    }
    make().then((made) => response.end(JSON.stringify(made)), failed);
    return undefined;
  });
  server.listen({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stage has no port');
  // To fill the one, and where it is missing to install the other, takes as long as the unit tests do: nobody waits for it then.
  if (isWhole()) for (const made of ['/seeded', '/chromium']) makers[made]?.().catch(() => {});
  project.provide('stage', `http://127.0.0.1:${address.port}`);
  return async () => {
    server.close();
    server.closeAllConnections();
    await Promise.allSettled(started.map(async (starting) => (await starting).stop()));
    rmSync(folder, { recursive: true, force: true });
  };
}

/** `vitest run`, and neither files nor projects chosen. */
const isWhole = (): boolean => process.argv.slice(2).join(' ') === 'run';

function onceOnly<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** Once for all that start one, so that none prints that it builds. */
function buildPrograms(): void {
  const built = spawnSync(process.execPath, [join(projectRoot, 'server', 'run.mjs')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
}

/** A run that was killed had its databases stopped by their keeper; its folder is still there. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : Number.NaN;
    if (Number.isInteger(owner) && !processLives(owner))
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}
