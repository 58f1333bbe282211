/** Folders that are dear to make, kept between runs by a key of all they are made of. */
import {
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { processLives } from '../../server/database/managed/process-lives.ts';

/** As many branches as somebody goes to and fro between. */
const maxKept = 2;
/** A run may still be copying one that was asked for so short a time ago. */
const inUseMs = 3_600_000;

/** @returns false where none is kept under the key; otherwise `target` is a copy of it */
export async function copyKept(shelf: string, key: string, target: string): Promise<boolean> {
  const kept = join(shelf, key);
  if (!existsSync(kept)) return false;
  const now = new Date();
  utimesSync(kept, now, now);
  await cp(kept, target, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return true;
}

/** Copies `folder` to the shelf, where it appears whole or not at all; what was asked for longest ago goes. */
export async function keepFolder(shelf: string, key: string, folder: string): Promise<void> {
  mkdirSync(shelf, { recursive: true });
  const partial = join(shelf, `${key}.${process.pid}`);
  rmSync(partial, { recursive: true, force: true });
  await cp(folder, partial, { recursive: true, mode: constants.COPYFILE_FICLONE });
  try {
    renameSync(partial, join(shelf, key));
  } catch (error) {
    // Another run was first, and keeps the same.
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(join(shelf, key))) throw error;
  }
  clear(shelf, key);
}

function clear(shelf: string, own: string): void {
  const names = readdirSync(shelf).filter((name) => name !== own);
  const usedAt = (name: string) => statSync(join(shelf, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const whole = names.filter((name) => !name.includes('.')).sort((a, b) => usedAt(b) - usedAt(a));
  const old = whole.slice(maxKept - 1).filter((name) => Date.now() - usedAt(name) > inUseMs);
  const leftover = names.filter((name) => name.includes('.') && !processLives(Number(name.split('.')[1])));
  for (const name of [...old, ...leftover]) rmSync(join(shelf, name), { recursive: true, force: true });
}
