/** keeper.json says who looks after a home's database. It appears whole or not at all. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Home } from './home.ts';
import { KeeperAddress } from './keeper-messages.ts';
import { folderOf } from './own-number.ts';

/** @returns false when another keeper has the home already */
export function claim(home: Home, address: KeeperAddress): boolean {
  const own = `${home.keeper}.${address.pid}`;
  writeFileSync(own, JSON.stringify({ ...address, folder: folderOf(home) }), { mode: 0o600 });
  try {
    linkSync(own, home.keeper);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** The keeper that has the home, whether it still lives or not. */
export function readClaim(home: Home): KeeperAddress | null {
  const found = parseClaim(home.keeper);
  if (found?.folder === undefined || found.folder === folderOf(home)) return found;
  // It came along in a copy of a folder that was in use, and leads to the database there.
  release(home, found.token);
  return null;
}

/** Takes a claim away, but only if it is still the one with this token. */
export function release(home: Home, token: string): void {
  const aside = `${home.keeper}.gone.${process.pid}`;
  if (parseClaim(home.keeper)?.token !== token) return;
  try {
    renameSync(home.keeper, aside);
  } catch {
    return;
  }
  // Somebody may have claimed between the look and the move: give it back.
  if (parseClaim(aside)?.token !== token) {
    try {
      linkSync(aside, home.keeper);
    } catch {
      // A third one has claimed since; Neo4j's own lock on the data lets only one of them in.
    }
  }
  rmSync(aside, { force: true });
}

function parseClaim(file: string): KeeperAddress | null {
  try {
    return KeeperAddress.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
