import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Home } from './home.ts';

/** The password of this home's database; made up the first time and kept in a file only its owner may read. */
export function keptPassword(home: Home): string {
  try {
    // 'wx': of two processes that start together, one writes and both read the same.
    writeFileSync(home.password, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(home.password, 'utf8').trim();
}
