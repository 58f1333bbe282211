import { expect, it } from 'vitest';
import { diskTrouble } from '../../../server/startup/disk-trouble.ts';

const fault = (code: string) => Object.assign(new Error(`${code}: refused, write`), { code });

it.each([
  ['ENOSPC', 'make room'],
  ['EROFS', 'DATA_DIR'],
  ['EACCES', 'give it the right'],
])('%s is a sentence that says what is safe and what to do', (code, todo) => {
  const said = diskTrouble(fault(code));
  expect(said).toContain(`${code}: refused, write`);
  expect(said).toContain(todo);
  expect(said).toContain('stays as it is');
});

it('says nothing of what is no matter of the disk', () => {
  for (const error of [fault('ECONNREFUSED'), new TypeError('x'), 'ENOSPC', null])
    expect(diskTrouble(error)).toBeNull();
});
