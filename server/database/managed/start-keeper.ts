import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Home } from './home.ts';
import { openKeeperLine, type KeeperLine } from './keeper-line.ts';
import { ManagedDatabaseError } from './managed-error.ts';
import type { Plan } from './plan.ts';
import { programArguments } from '../../own-programs.ts';

const patienceMs = 90_000;

/**
 * Starts a keeper in a process group of its own, so that a Ctrl-C in the terminal reaches only us, and connects to it
 * or to the one that another process started in the same moment.
 * @throws ManagedDatabaseError when none can be reached
 */
export async function startKeeper(home: Home, plan: Plan): Promise<KeeperLine> {
  const log = join(home.folder, 'logs', 'keeper.log');
  const out = openSync(log, 'w');
  const keeper = spawn(process.execPath, programArguments('keeper', JSON.stringify(plan)), {
    cwd: home.folder,
    detached: true,
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  let failed: string | null = null;
  keeper.once('error', (error) => (failed = error.message));
  keeper.once('exit', (code) => {
    if (code !== 0) failed = readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? `it ended with ${code}`;
  });
  keeper.unref();
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const line = await openKeeperLine(home);
    if (line !== null) return line;
    if (failed !== null) break;
    await sleep(50);
  }
  throw new ManagedDatabaseError(
    `The database's keeper did not start: ${failed ?? 'no answer'} (see ${log}).`,
  );
}
