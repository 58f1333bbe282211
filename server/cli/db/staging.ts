/**
 * A first fill happens in a home of its own beside the database's, and is put in its place when it is whole. Cut off
 * anywhere, the database is what it was.
 */
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openHome, type Home } from '../../database/managed/home.ts';
import { stopOrphan } from '../../database/managed/orphan.ts';
import { keptPassword } from '../../database/managed/password.ts';
import { processLives } from '../../database/managed/process-lives.ts';

const prefix = 'first-fill-';

export interface Staging {
  /** Takes the place of DATA_DIR. */
  readonly dataDir: string;
  readonly home: Home;
  /** For files that are gone afterwards. */
  readonly temporary: string;
  /** Puts what was made in the place of the database's own data; neither may be in use. */
  take(): Promise<void>;
  remove(): Promise<void>;
}

/** @param home of the database that is to be filled */
export async function openStaging(dataDir: string, home: Home): Promise<Staging> {
  await removeFirstFills(dataDir);
  const folder = join(dataDir, `${prefix}${process.pid}`);
  const staged = openHome(folder);
  const temporary = join(staged.folder, 'temporary');
  mkdirSync(temporary, { mode: 0o700 });
  // The data holds the password that it was first started with.
  keptPassword(home);
  cpSync(home.password, staged.password);
  const data = join(home.folder, 'data');
  return {
    dataDir: folder,
    home: staged,
    temporary,
    async take() {
      await rm(data, { recursive: true, force: true });
      await rename(join(staged.folder, 'data'), data);
    },
    remove: () => removeFolder(folder),
  };
}

/** Of processes that were killed: the database is what it was. */
export async function removeFirstFills(dataDir: string): Promise<void> {
  if (!existsSync(dataDir)) return;
  for (const name of readdirSync(dataDir)) {
    const maker = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (!Number.isInteger(maker) || processLives(maker)) continue;
    await stopOrphan(openHome(join(dataDir, name)));
    await removeFolder(join(dataDir, name));
  }
}

const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
