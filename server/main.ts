/** The edge of the program: settings → database → schema → seeds → pages → listen, and the way back. */
import { howMany } from '#contract/how-many.ts';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { removeFirstFills } from './cli/db/staging.ts';
import { ConfigError, loadConfig, type Config } from './startup/config.ts';
import { DatabaseError } from './database/errors.ts';
import { ManagedDatabaseError } from './database/managed/managed-error.ts';
import { applySchema } from './database/schema.ts';
import { createLogger } from './http/logger.ts';
import { removeLeftUploads } from './http/receive-upload.ts';
import { conclude } from './import/conclude.ts';
import { mend } from './import/mend.ts';
import { diskTrouble } from './problems/disk-trouble.ts';
import { fetchedSources } from './import/refresh.ts';
import { loadSeeds } from './import/seeds.ts';
import { SourceFileError } from './import/source-file.ts';
import { withWriteLock, type Hold } from './import/write-lock.ts';
import { keepDerived } from './ledger/keep-derived.ts';
import { ModelError } from './search/embedding/model-files.ts';
import { builtClient } from './startup/client-build.ts';
import { createLifetime } from './startup/lifetime.ts';
import { openDatabase } from './startup/open-database.ts';
import { checkPort, listen } from './startup/port.ts';
import { createProgress } from './startup/progress.ts';
import { StartError } from './startup/start-error.ts';

const progress = createProgress(process.stdout);
/** How long one statement of the start may take. */
const startTimeoutMs = 600_000;

const lifetime = createLifetime((line) => progress.say(line));

try {
  await start(loadConfig());
} catch (error) {
  if (!lifetime.signal.aborted) {
    progress.say('');
    process.stderr.write(`${explain(error)}\n`);
    await lifetime.end(error instanceof ConfigError ? 2 : 1);
  }
}

async function start(config: Config): Promise<void> {
  const began = performance.now();
  const logger = createLogger(config.logLevel);
  const { signal } = lifetime;
  await checkPort(config.port, config.host);
  const opening = openDatabase(config, {
    signal,
    onProgress: (line) => progress.step(line),
    onTrouble: (line) => logger.error(line),
  });
  lifetime.atEnd(async () => (await opening.catch(() => null))?.close());
  const building = builtClient((line) => progress.step(line), signal);
  building.catch(() => {});
  const { db } = await opening;
  // A cold database beside a page build is slow; the limit on questions is for readers, not for the start.
  const patient = db.patient(startTimeoutMs);
  if ((await applySchema(patient)).applied) progress.step('Schema applied');
  const lock = { task: 'its start', onWait: (line: string) => progress.say(line), signal };
  await withWriteLock(patient, lock, (hold) => fill(hold, config));
  const incoming = join(config.dataDir, 'incoming');
  const uploads = await removeLeftUploads(incoming);
  if (uploads > 0) progress.say(`Removed ${howMany(uploads, 'upload')} that an earlier run left unread`);
  const clientDir = await building;
  signal.throwIfAborted();
  const loopback = ['127.0.0.1', '::1', 'localhost'].includes(config.host);
  const server = createServer(
    createApp({
      db,
      clientDir,
      logger,
      localOnly: loopback,
      writeToken: config.writeToken,
      incoming,
      // Of a database of our own every write is known, and an answer is as exact as its ETag.
      cacheSeconds: config.neo4j === null ? 0 : config.cacheSeconds,
    }),
  );
  const port = await listen(server, config.port, config.host);
  lifetime.atEnd(() => closeServer(server));
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  progress.say(`Match Graph Explorer is at http://${host}:${port} (ready in ${seconds} s). Ctrl-C stops it.`);
}

/** What was cut off, whatever was derived otherwise, and every seed that is new. */
async function fill({ db, cutOff }: Hold, { seedFolder, dataDir }: Config): Promise<void> {
  const say = (line: string) => progress.say(line);
  await removeFirstFills(dataDir);
  await rm(fetchedSources(dataDir), { recursive: true, force: true });
  await keepDerived(db, { onTools: (done) => progress.count('Preparing search', 'tools', done, null) });
  if (seedFolder === null) {
    await mend(db, { cutOff, keeps: () => false, say });
    // What is worked out otherwise than when the database was filled; it looks first whether that is so.
    return conclude(db);
  }
  const { loaded, notes } = await loadSeeds(db, {
    folder: seedFolder,
    cutOff,
    say,
    onProgress: ({ source, phase, done, total }) => progress.count(`Loading ${source}`, phase, done, total),
  });
  if (loaded.length > 0) progress.say(`Loaded ${loaded.join(', ')}`);
  for (const note of notes) progress.say(note);
}

/** Requests that are being answered get ten seconds. */
function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 10_000).unref();
  });
}

/** What we understand is one sentence; a stack trace means a fault of ours. */
function explain(error: unknown): string {
  const known =
    error instanceof ConfigError ||
    error instanceof StartError ||
    error instanceof DatabaseError ||
    error instanceof SourceFileError ||
    error instanceof ModelError ||
    error instanceof ManagedDatabaseError;
  if (known) return error.message;
  const trouble = diskTrouble(error);
  if (trouble !== null) return trouble;
  return `This should not happen; please report it with these lines.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
