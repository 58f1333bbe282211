import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openHome } from '../../../../server/database/managed/home.ts';
import { ManagedDatabaseError } from '../../../../server/database/managed/managed-error.ts';
import { keptPassword, newPassword } from '../../../../server/database/managed/password.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

it('can never be taken for an option by the tool that sets it', () => {
  // One in 64 began with "-" when it was base64url: 2,000 draws find that as good as always.
  const drawn = Array.from({ length: 2000 }, newPassword);
  for (const password of drawn) expect(password).toMatch(/^[0-9a-f]{48}$/u);
  expect(new Set(drawn).size).toBe(drawn.length);
});

it('is made once and kept in a file only its owner may read', () => {
  const home = openHome(temporaryFolder());
  const password = keptPassword(home);
  expect(keptPassword(home)).toBe(password);
  expect(readFileSync(home.password, 'utf8')).toBe(password);
  expect(statSync(home.password).mode & 0o777).toBe(0o600);
});

it('is not made anew beside a database that the lost one opens: that is said, with the way to keep all data', () => {
  const home = openHome(temporaryFolder());
  keptPassword(home);
  mkdirSync(join(home.folder, 'data', 'databases'), { recursive: true });
  rmSync(home.password);
  expect(() => keptPassword(home)).toThrow(ManagedDatabaseError);
  expect(() => keptPassword(home)).toThrow(
    /is gone.*as it was.*db backup FILE.*db reset --yes.*db restore FILE/,
  );
  expect(existsSync(home.password)).toBe(false);
});

it('in a file that cannot be read is a sentence, not a fault', () => {
  const home = openHome(temporaryFolder());
  mkdirSync(home.password);
  expect(() => keptPassword(home)).toThrow(ManagedDatabaseError);
  expect(() => keptPassword(home)).toThrow(/cannot be used \(EISDIR/);
});
