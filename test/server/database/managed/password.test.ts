import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openHome } from '../../../../server/database/managed/home.ts';
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
