import { describe, expect, it } from 'vitest';
import { Problem } from '#contract/problem.ts';
import { DatabaseError } from '../../../server/database/errors.ts';
import { toProblem } from '../../../server/http/problem-middleware.ts';
import { BadRequest, NotFound } from '../../../server/problems/problems.ts';
import { ThreadEnded } from '../../../server/import/thread/import-thread.ts';

const near = [{ ref: 'tool:qwen', name: 'Qwen' }];
const withStatus = (status: number) => Object.assign(new Error('as the file server says it'), { status });

describe('toProblem', () => {
  it.each([
    ['an id nobody has', new NotFound('tool "qwn"', near), 404],
    ['a bad parameter', new BadRequest('no', [{ path: 'limit', message: 'too big' }]), 400],
    ['a database that is not there', new DatabaseError('unreachable', 'gone'), 503],
    ['a database that refuses the password', new DatabaseError('unauthorized', 'no'), 503],
    ['a database that went away', new DatabaseError('unavailable', 'gone'), 503],
    ['a query that took too long', new DatabaseError('timeout', 'slow'), 504],
    ['a query that is refused', new DatabaseError('other', 'syntax'), 500],
    ['percent garbage', new URIError('malformed'), 400],
    ['a file that is not there', withStatus(404), 404],
    ['a path that the file server refuses', withStatus(400), 400],
    ['a file that cannot be read', withStatus(500), 500],
    ['a reading that was ended', new ThreadEnded('stuck', 'was ended: too long', false), 422],
    ['a reading that ended by itself', new ThreadEnded('died', 'ended by itself', false), 422],
    ['a decision that was ended', new ThreadEnded('stuck', 'was ended: too long', true), 500],
    ['anything else', new TypeError('x is undefined'), 500],
    ['no error at all', 'boo', 500],
  ])('%s', (_, error, status) => {
    const problem = Problem.parse(toProblem(error, 'GET'));
    expect(problem.status).toBe(status);
    expect(problem.title).not.toBe('Error');
    expect(problem.detail).not.toBe('');
  });

  it('says of a reading that was ended why, and that nothing was changed; of a decision only what is sure', () => {
    expect(toProblem(new ThreadEnded('stuck', 'was ended: too long', false), 'POST')).toMatchObject({
      title: 'Cannot be read',
      detail: 'The reading was ended: too long. Nothing was changed.',
    });
    expect(toProblem(new ThreadEnded('stuck', 'was ended: too long', true), 'POST').detail).toContain(
      'may be done in part',
    );
  });

  it('carries near names and the parameters that are wrong', () => {
    expect(toProblem(new NotFound('tool "qwn"', near), 'GET')).toMatchObject({
      near,
      detail: expect.stringContaining('Did you mean Qwen?'),
    });
    expect(toProblem(new BadRequest('no', [{ path: 'limit', message: 'too big' }]), 'GET').errors).toEqual([
      { path: 'limit', message: 'too big' },
    ]);
  });

  it('says after a fault only what is true of the request', () => {
    for (const error of [new TypeError('x'), new DatabaseError('other', 'x')]) {
      expect(toProblem(error, 'GET').detail).toContain('Nothing was changed: this request only reads');
      for (const method of ['POST', 'DELETE', 'PUT', 'PATCH']) {
        expect(toProblem(error, method).detail).toContain('may be done in part: GET /api/imports');
        expect(toProblem(error, method).detail).not.toMatch(/nothing was/i);
      }
    }
  });

  it('does not tell the inside of what went wrong', () => {
    for (const error of [
      new TypeError('secret detail'),
      new DatabaseError('other', 'secret detail'),
      withStatus(500),
    ]) {
      expect(JSON.stringify(toProblem(error, 'GET'))).not.toMatch(/secret|file server/);
    }
  });
});
