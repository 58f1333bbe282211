/** A process that holds the database open until it is told to let go, for "db start" without a terminal. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Home } from '../../database/managed/home.ts';
import { keepNumber, keptNumber } from '../../database/managed/own-number.ts';
import { livesAs } from '../../database/managed/process-lives.ts';
import { projectRoot } from '../../project-root.ts';

const pidFile = (home: Home): string => join(home.folder, 'holder.pid');
const script = join(projectRoot, 'server', 'cli.ts');

/** The process that "db start" left behind, while it lives. */
export function holderOf(home: Home): number | null {
  const pid = keptNumber(home, pidFile(home));
  return pid !== null && livesAs(pid, script) ? pid : null;
}

/** Starts one in a session of its own, with the settings of this process. */
export function startHolder(): void {
  // The holder may work in another folder, so the loader is named by its address.
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  spawn(process.execPath, ['--import', loader, script, 'db', 'hold'], {
    detached: true,
    stdio: 'ignore',
  }).unref();
}

/** Writes down that this process holds the database; the file goes when it lets go. */
export function claimHolder(home: Home): () => void {
  keepNumber(home, pidFile(home), process.pid);
  return () => rmSync(pidFile(home), { force: true });
}
