import { Neo4jError } from 'neo4j-driver';

export type DatabaseErrorCode = 'unreachable' | 'unauthorized' | 'unavailable' | 'timeout' | 'other';

/** Anything Neo4j or the way to it refused. `message` says what happened and what to do. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;
  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseError';
    this.code = code;
  }
}

const timeouts = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
]);

const away = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
]);

/** What the driver gives no code of its own: all its connections wait for a database that says nothing. */
const noConnection = /Connection acquisition timed out/;

/** What a database says of itself for good, once it could not write what it had to. */
const stopped = /encountered a critical error, and needs to be restarted/;

/** Whatever takes longer than it may, inside the database or on the way to it. */
export const tooSlow = (options?: ErrorOptions): DatabaseError =>
  new DatabaseError(
    'timeout',
    'The database took too long and the query was stopped. Ask for less, or raise QUERY_TIMEOUT_MS.',
    options,
  );

/** Turns what the driver throws into a DatabaseError; anything else is returned as it is. */
export function toDatabaseError(error: unknown, where: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new DatabaseError(
      'unauthorized',
      `The database at ${where} refused the user name or password. Set NEO4J_USERNAME and NEO4J_PASSWORD.`,
      { cause: error },
    );
  }
  if (timeouts.has(error.code)) return tooSlow({ cause: error });
  if (away.has(error.code) || noConnection.test(error.message)) {
    return new DatabaseError(
      'unavailable',
      `The database at ${where} does not answer. Try again once it is up.`,
      { cause: error },
    );
  }
  if (stopped.test(error.message)) {
    return new DatabaseError(
      'unavailable',
      `The database at ${where} could not write and has stopped itself: mostly its disk is full or read-only. What it had confirmed is safe. Make room there, then stop this program and start it again: what was cut off is finished or undone.`,
      { cause: error },
    );
  }
  // By its own word it passes: too little memory for all that is asked at once, two that wait for each other.
  if (error.code.startsWith('Neo.TransientError.')) {
    return new DatabaseError(
      'unavailable',
      `The database cannot take this at the moment (${error.message}). Try again in a while.`,
      { cause: error },
    );
  }
  return new DatabaseError('other', `The database refused: ${error.message}`, { cause: error });
}
