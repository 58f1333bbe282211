/** One driver a process. Reads go to followers where there are any; bookmarks let a reader see its own write. */
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type RecordShape,
} from 'neo4j-driver';
import { DatabaseError, toDatabaseError } from './errors.ts';

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
  /** Runs in one write transaction: all of it or nothing. Retried on transient faults. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Statements that bring a transaction of their own (schema, CALL … IN TRANSACTIONS). */
  auto(cypher: string, params?: Record<string, unknown>): Promise<QueryResult<RecordShape>>;
  readonly where: string;
  close(): Promise<void>;
}

/** Bulk work (derive, import) may run longer than one query of a reader. */
const writeTimeoutMs = 120_000;

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
  const inTransaction = async <T>(mode: 'READ' | 'WRITE', work: (run: Run) => Promise<T>): Promise<T> => {
    const opened = session(mode);
    const timeout =
      mode === 'READ' ? connection.queryTimeoutMs : Math.max(writeTimeoutMs, connection.queryTimeoutMs);
    const body = (tx: ManagedTransaction) =>
      work(async (cypher, params) => tx.run(cypher, wholeNumbers(params)));
    try {
      return await (mode === 'READ'
        ? opened.executeRead(body, { timeout })
        : opened.executeWrite(body, { timeout }));
    } catch (error) {
      throw toDatabaseError(error, where);
    } finally {
      await opened.close();
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
  return {
    where,
    read: (work) => inTransaction('READ', work),
    write: (work) => inTransaction('WRITE', work),
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
  };
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
