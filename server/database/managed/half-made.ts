/**
 * A first fill that was cut off leaves a store that nobody should read. While one is made, a folder says so; whoever
 * finds that folder without its maker begins with an empty database.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Home } from './home.ts';
import { openKeeperLine } from './keeper-line.ts';
import { ManagedDatabaseError } from './managed-error.ts';
import { stopOrphan } from './orphan.ts';
import { commandLine, processLives } from './process-lives.ts';

const patienceMs = 150_000;

const folderOf = (home: Home): string => join(home.folder, 'first-fill');
const makerFile = (home: Home): string => join(folderOf(home), 'pid');

/** Says that this process fills the database. @returns a folder for its temporary files */
export function beginFirstFill(home: Home): string {
  mkdirSync(folderOf(home), { recursive: true, mode: 0o700 });
  writeFileSync(makerFile(home), String(process.pid));
  return folderOf(home);
}

/** Says that what was made is whole: the temporary files go, the database stays. */
export function endFirstFill(home: Home): void {
  rmSync(folderOf(home), { recursive: true, force: true });
}

/**
 * Takes away what a first fill left that was cut off; nothing to do where there was none, or where this process makes it.
 * @throws ManagedDatabaseError while another process fills the database
 */
export async function dropHalfMade(home: Home, onProgress: (line: string) => void): Promise<void> {
  if (!existsSync(folderOf(home))) return;
  const maker = makerOf(home);
  if (maker === process.pid) return;
  // The id may have been given to another process since.
  if (maker !== null && processLives(maker) && commandLine(maker).includes('db import'))
    throw new ManagedDatabaseError(
      'The database is being filled by "db import"; try again when that has ended.',
    );
  await emptyHome(home);
  onProgress('A "db import" was cut off; what it had made is removed, and the database is empty.');
}

/** Removes the data, and then the note that it is half made: cut off between, it is done again. */
export async function emptyHome(home: Home): Promise<void> {
  const end = Date.now() + patienceMs;
  for (let line = await openKeeperLine(home); line !== null; line = await openKeeperLine(home)) {
    await line.leave();
    if (Date.now() > end)
      throw new ManagedDatabaseError(
        'A half-made database is still in use. Stop what uses it, then try again.',
      );
    await sleep(100);
  }
  await stopOrphan(home);
  rmSync(join(home.folder, 'data'), { recursive: true, force: true });
  endFirstFill(home);
}

function makerOf(home: Home): number | null {
  try {
    const pid = Number(readFileSync(makerFile(home), 'utf8'));
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}
