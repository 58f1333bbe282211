import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { startManaged } from '../../database/managed/start-managed.ts';
import { claimHolder, holderOf, startHolder } from './holder.ts';
import { managedHome } from './managed-home.ts';

const patienceMs = 60_000;

/** Starts the managed database and leaves it running; says where it is. */
export async function start(): Promise<number> {
  const { config, home } = managedHome();
  const managed = await startManaged({ ...config, onProgress: say });
  try {
    if (holderOf(home) === null) startHolder();
    const end = Date.now() + patienceMs;
    while (holderOf(home) === null && Date.now() < end) await sleep(100);
    if (holderOf(home) === null)
      throw new Error(`Nothing keeps the database running; see ${managed.logFile}.`);
  } finally {
    await managed.stop();
  }
  process.stdout.write(
    `Neo4j runs at ${managed.uri}, user ${managed.username}, password in ${home.password}.\nnpm run cli -- db stop ends it.\n`,
  );
  return 0;
}

/** What the process behind "db start" does: be a user of the database until told to end. */
export async function hold(): Promise<number> {
  const { config, home } = managedHome();
  const managed = await startManaged({ ...config, onProgress: () => {} });
  const release = claimHolder(home);
  // A signal alone does not keep a process running; the line to the keeper does.
  await Promise.race(['SIGTERM', 'SIGINT'].map((signal) => once(process, signal)));
  release();
  await managed.stop();
  return 0;
}

const say = (line: string) => void process.stderr.write(`${line}\n`);
