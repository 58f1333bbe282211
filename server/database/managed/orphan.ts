/** A database whose keeper was killed still runs and holds the data; it is ended before another is started. */
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Home } from './home.ts';
import { commandLine, processLives } from './process-lives.ts';

const patienceMs = 60_000;

export async function stopOrphan(home: Home): Promise<void> {
  const pid = readPid(home);
  // The id may have been given to another process since: only one that names this folder is ours.
  if (pid !== null && processLives(pid) && commandLine(pid).includes(`--home-dir=${home.folder}`)) {
    process.kill(pid, 'SIGTERM');
    const end = Date.now() + patienceMs;
    while (processLives(pid) && Date.now() < end) await sleep(100);
    if (processLives(pid)) process.kill(pid, 'SIGKILL');
  }
  rmSync(home.pid, { force: true });
}

function readPid(home: Home): number | null {
  try {
    const pid = Number(readFileSync(home.pid, 'utf8'));
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}
