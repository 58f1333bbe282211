/** One driver a process. Reads go to followers where there are any; bookmarks let a reader see its own write. */
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type RecordShape,
  type Session,
} from 'neo4j-driver';
import { DatabaseError, toDatabaseError, tooSlow } from './errors.ts';

export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly queryTimeoutMs: number;
}

export interface Run {
  (cypher: string, params: Record<string, unknown>): Promise<QueryResult<RecordShape>>;
}

export interface Database {
  /** Runs in a read transaction; the server refuses writes there. Retried on transient faults. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /**
   * All reads of `work` run in one read transaction, one after another: one session, one answer where a fault is
   * passing. Neo4j reads what is committed at each statement, so this is no snapshot.
   */
  together<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** Runs in one write transaction: all of it or nothing. Retried on transient faults. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Statements that bring a transaction of their own (schema, CALL … IN TRANSACTIONS). */
  auto(cypher: string, params?: Record<string, unknown>): Promise<QueryResult<RecordShape>>;
  readonly where: string;
  /** For a thread that connects by itself. */
  readonly connection: Connection;
  /** The same database with another limit for reads: a start or a recount may take longer than a page may. */
  patient(readTimeoutMs: number): Database;
  /** The same database, whose reads stop (also inside Neo4j) and throw the signal's reason once it is aborted. */
  until(signal: AbortSignal): Database;
  close(): Promise<void>;
}

/** What a read may take. */
interface Limits {
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

/** Bulk work (derive, import) may run longer than one query of a reader. */
const writeTimeoutMs = 120_000;
/** The database itself stops what takes too long; its word for that is waited for so much longer. */
const answerMs = 1000;

/**
 * Connects and checks that the server answers, takes the password and speaks this Cypher.
 * @throws DatabaseError unreachable | unauthorized | other
 */
export async function connect(connection: Connection): Promise<Database> {
  const where = connection.uri;
  const driver = open(connection);
  const bookmarks = neo4j.bookmarkManager();
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({ database: connection.database, defaultAccessMode: mode, bookmarkManager: bookmarks });
  const bodyOf =
    <T>(work: (run: Run) => Promise<T>) =>
    (tx: ManagedTransaction) =>
      work(async (cypher, params) => tx.run(cypher, wholeNumbers(params)));
  const reading = async <T>({ timeout, signal }: Limits, work: (run: Run) => Promise<T>): Promise<T> => {
    signal?.throwIfAborted();
    const opened = session('READ');
    try {
      return await inTime(opened, opened.executeRead(bodyOf(work), { timeout }), timeout, signal);
    } catch (error) {
      throw signal?.aborted ? signal.reason : toDatabaseError(error, where);
    }
  };
  const writing = async <T>(timeout: number, work: (run: Run) => Promise<T>): Promise<T> => {
    const opened = session('WRITE');
    try {
      return await inTime(opened, opened.executeWrite(bodyOf(work), { timeout }), timeout);
    } catch (error) {
      throw toDatabaseError(error, where);
    }
  };
  try {
    await driver.getServerInfo({ database: connection.database });
  } catch (error) {
    await driver.close();
    const known = toDatabaseError(error, where);
    if (known instanceof DatabaseError && known.code === 'unavailable') {
      throw new DatabaseError(
        'unreachable',
        `No Neo4j answers at ${where}. Check NEO4J_URI and that the server is up, or unset NEO4J_URI to use a database of our own.`,
        { cause: error },
      );
    }
    throw known;
  }
  const within = (limits: Limits): Database => ({
    where,
    connection: { ...connection, queryTimeoutMs: limits.timeout },
    read: (work) => reading(limits, work),
    together: (work) =>
      reading(limits, async (run) => {
        const one: Database = { ...within(limits), read: (step) => step(run), together: (step) => step(one) };
        return work(one);
      }),
    write: (work) => writing(Math.max(writeTimeoutMs, limits.timeout), work),
    patient: (timeout) => within({ ...limits, timeout }),
    until: (signal) => within({ ...limits, signal }),
    async auto(cypher, params = {}) {
      const opened = session('WRITE');
      try {
        return await opened.run(cypher, wholeNumbers(params));
      } catch (error) {
        throw toDatabaseError(error, where);
      } finally {
        await opened.close();
      }
    },
    close: () => driver.close(),
  });
  return within({ timeout: connection.queryTimeoutMs });
}

/**
 * Waits for an answer no longer than it may take, and closes the session. The driver may leave a promise open whose
 * session was closed, and a database that is frozen answers nothing, not even that it is to stop.
 */
async function inTime<T>(
  opened: Session,
  answer: Promise<T>,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<T> {
  let givenUp = false;
  try {
    return await new Promise<T>((resolve, reject) => {
      const giveUp = (why: unknown) => {
        givenUp = true;
        reject(why);
      };
      const stop = () => giveUp(signal?.reason);
      const timer = setTimeout(() => giveUp(tooSlow()), timeoutMs + answerMs);
      signal?.addEventListener('abort', stop, { once: true });
      answer.then(resolve, reject).finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
      });
    });
  } finally {
    // Closed with a query under way, a session resets its connection: the server stops the query.
    const closing = opened.close();
    if (givenUp) closing.catch(() => {});
    else await closing;
  }
}

function open(connection: Connection): Driver {
  try {
    return neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 15_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 8_000,
      userAgent: 'match-graph-explorer',
    });
  } catch (error) {
    throw new DatabaseError(
      'unreachable',
      `NEO4J_URI is "${connection.uri}", which is no Neo4j address. It looks like neo4j://host:7687 or bolt://host:7687.`,
      { cause: error },
    );
  }
}

/** JavaScript has one number; Cypher's LIMIT refuses 50.0. Whole numbers are sent as integers, at any depth. */
function wholeNumbers(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, whole(entry)]));
}

function whole(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(whole);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, whole(entry)]));
  }
  return value === undefined ? null : value;
}
