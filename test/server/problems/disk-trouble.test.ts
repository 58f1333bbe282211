import { expect, it } from 'vitest';
import { Problem } from '#contract/problem.ts';
import { diskTrouble } from '../../../server/problems/disk-trouble.ts';
import { toProblem } from '../../../server/http/problem-middleware.ts';
import { CarriedError, carriedError, errorFrom } from '../../../server/import/thread/carried-error.ts';

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

it('reaches whoever asked over HTTP, without the paths of the server, and out of a thread too', () => {
  for (const [code, status] of [
    ['ENOSPC', 507],
    ['EDQUOT', 507],
    ['EROFS', 500],
  ] as const) {
    const error = Object.assign(new Error(`${code}: refused, mkdtemp '/srv/incoming'`), { code });
    for (const one of [error, errorFrom(CarriedError.parse(carriedError(error)))]) {
      const problem = Problem.parse(toProblem(one, 'POST'));
      expect(problem.status).toBe(status);
      expect(problem.detail).toMatch(/the disk is .*stays as it is/);
      expect(problem.detail).not.toContain('/srv');
    }
  }
});
