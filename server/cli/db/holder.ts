/** A process that holds the database open until it is told to let go, for "db start" without a terminal. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from '../../database/managed/home.ts';
import { keepNumber, keptNumber } from '../../database/managed/own-number.ts';
import { livesAs } from '../../database/managed/process-lives.ts';
import { programArguments } from '../../own-programs.ts';

const pidFile = (home: Home): string => join(home.folder, 'holder.pid');
const holding = programArguments('cli', 'db', 'hold');

/** The process that "db start" left behind, while it lives. */
export function holderOf(home: Home): number | null {
  const pid = keptNumber(home, pidFile(home));
  return pid !== null && livesAs(pid, holding.join(' ')) ? pid : null;
}

/** Starts one in a session of its own, with the settings of this process. */
export function startHolder(): void {
  spawn(process.execPath, holding, { detached: true, stdio: 'ignore' }).unref();
}

/** Writes down that this process holds the database; the file goes when it lets go. */
export function claimHolder(home: Home): () => void {
  keepNumber(home, pidFile(home), process.pid);
  return () => rmSync(pidFile(home), { force: true });
}
