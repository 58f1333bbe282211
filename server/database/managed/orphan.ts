/**
 * A database whose keeper was killed, or an importer whose parent was, still runs and holds the data; it is ended before
 * another is started.
 */
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Home } from './home.ts';
import { livesAs, processLives } from './process-lives.ts';

const patienceMs = 60_000;

export async function stopOrphan(home: Home): Promise<void> {
  await stopNoted(home.pid, `--home-dir=${home.folder}`);
  // The importer names the files it reads.
  await stopNoted(home.toolPid, `=${home.folder}/`);
}

/** @param file that holds a process id @param named by the command line of what is ours */
async function stopNoted(file: string, named: string): Promise<void> {
  const pid = readPid(file);
  // Only one that names this folder is ours.
  if (pid !== null && livesAs(pid, named)) {
    process.kill(pid, 'SIGTERM');
    const end = Date.now() + patienceMs;
    while (processLives(pid) && Date.now() < end) await sleep(100);
    if (processLives(pid)) process.kill(pid, 'SIGKILL');
  }
  rmSync(file, { force: true });
}

function readPid(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}
