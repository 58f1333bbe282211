import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.ts';
import { ManagedDatabaseError } from './managed-error.ts';

/**
 * The password of this home's database; made up before the very first start and kept in a file only its owner may read.
 * @throws ManagedDatabaseError when it is gone though the database has one, or the file cannot be used
 */
export function keptPassword(home: Home): string {
  try {
    if (!existsSync(home.password)) {
      // A new one would open nothing, and hide that the right one is gone.
      if (hasPassword(home)) throw new ManagedDatabaseError(gone(home));
      // 'wx': of two processes that start together, one writes and both read the same.
      writeFileSync(home.password, newPassword(), { flag: 'wx', mode: 0o600 });
    }
  } catch (error) {
    if (error instanceof ManagedDatabaseError) throw error;
    if (codeOf(error) !== 'EEXIST') throw unusable(home, error);
  }
  try {
    return readFileSync(home.password, 'utf8').trim();
  } catch (error) {
    throw unusable(home, error);
  }
}

/** Whether the data was made with a password, which then opens it for ever. */
export const hasPassword = (home: Home): boolean =>
  [['databases'], ['dbms', 'auth.ini']].some((path) => existsSync(join(home.folder, 'data', ...path)));

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const unusable = (home: Home, error: unknown): ManagedDatabaseError =>
  new ManagedDatabaseError(
    `The password file ${home.password} cannot be used (${error instanceof Error ? error.message : String(error)}). The database is as it was; make the file one that you may read and write.`,
    { cause: error },
  );

/** How a database whose password is lost is kept: a backup holds none, and a new database gets a new one. */
export const withoutPassword =
  'Put the right one back; or keep all data and get a new password: "npm run cli -- db backup FILE", "db reset --yes", "db restore FILE --yes".';

const gone = (home: Home): string =>
  `The password file ${home.password} is gone, and nothing else opens the database in that folder, which is as it was. ${withoutPassword}`;

/**
 * 192 random bits as 48 letters and digits. Hexadecimal, not base64url: Neo4j's own tool takes a password that begins
 * with "-" for an option, and one in 64 did.
 */
export function newPassword(): string {
  return randomBytes(24).toString('hex');
}
