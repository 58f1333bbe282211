import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Home } from './home.ts';

/** The password of this home's database; made up the first time and kept in a file only its owner may read. */
export function keptPassword(home: Home): string {
  try {
    // 'wx': of two processes that start together, one writes and both read the same.
    writeFileSync(home.password, newPassword(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(home.password, 'utf8').trim();
}

/**
 * 192 random bits as 48 letters and digits. Hexadecimal, not base64url: Neo4j's own tool takes a password that begins
 * with "-" for an option, and one in 64 did.
 */
export function newPassword(): string {
  return randomBytes(24).toString('hex');
}
