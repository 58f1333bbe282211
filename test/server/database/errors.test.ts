import { Neo4jError } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { DatabaseError, toDatabaseError } from '../../../server/database/errors.ts';

it.each([
  [
    'Connection acquisition timed out in 15000 ms. Pool status: Active conn count = 100, Idle conn count = 0.',
    'N/A',
    'unavailable',
  ],
  ['Connection was closed by server', 'ServiceUnavailable', 'unavailable'],
  [
    'The allocation of an extra 2.0 MiB would use more than the limit',
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    'unavailable',
  ],
  [
    'The database has encountered a critical error, and needs to be restarted. Please see database logs for more details.',
    'Neo.DatabaseError.Transaction.TransactionStartFailed',
    'unavailable',
  ],
  ['The transaction has been terminated.', 'Neo.ClientError.Transaction.TransactionTimedOut', 'timeout'],
  ['The client is unauthorized', 'Neo.ClientError.Security.Unauthorized', 'unauthorized'],
  ['Invalid input', 'Neo.ClientError.Statement.SyntaxError', 'other'],
])('"%s" (%s) is %s', (message, code, expected) => {
  const error = toDatabaseError(new Neo4jError(message, code, '50N42', message), 'bolt://here');
  expect(error).toBeInstanceOf(DatabaseError);
  expect(error).toMatchObject({ code: expected });
});

it('says of a database that could not write what is safe and what to do', () => {
  const message = 'The database has encountered a critical error, and needs to be restarted.';
  const error = toDatabaseError(new Neo4jError(message, 'Neo.X', '50N42', message), 'bolt://here');
  expect(error).toMatchObject({
    message: expect.stringMatching(/disk is full or read-only.*is safe\. Make room.*start it again/),
  });
});

it('leaves every other error as it is', () => {
  const other = new TypeError('x');
  expect(toDatabaseError(other, 'bolt://here')).toBe(other);
});
