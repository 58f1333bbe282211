/** The database that the settings ask for: one of ours, or the one at NEO4J_URI. */
import type { Config } from './config.ts';
import { connect, type Database } from '../database/driver.ts';
import { startManaged } from '../database/managed/start-managed.ts';
import { checkServerVersion } from './server-version.ts';

export interface OpenDatabase {
  readonly db: Database;
  /** Closes the driver and leaves the managed database, which ends when we are its last user. */
  close(): Promise<void>;
}

export interface OpenDatabaseOptions {
  /** A sentence for the person who waits. */
  onProgress(line: string): void;
  /** Told when a managed database ends by itself later on. */
  onTrouble?(line: string): void;
  /** Gives up; what was started is ended before the promise rejects. */
  readonly signal?: AbortSignal;
}

/** @throws DatabaseError | ManagedDatabaseError | StartError, each with a sentence that says what to do */
export async function openDatabase(
  config: Pick<Config, 'neo4j' | 'dataDir' | 'cacheDir' | 'javaHome' | 'queryTimeoutMs'>,
  options: OpenDatabaseOptions,
): Promise<OpenDatabase> {
  const { dataDir, cacheDir, javaHome, queryTimeoutMs } = config;
  const managed =
    config.neo4j === null ? await startManaged({ dataDir, cacheDir, javaHome, ...options }) : null;
  const address = managed ?? config.neo4j;
  if (address === null) throw new Error('neither a managed database nor an address');
  const { uri, username, password, database } = address;
  let db: Database | null = null;
  const close = async (): Promise<void> => {
    await db?.close();
    await managed?.stop();
  };
  try {
    db = await connect({ uri, username, password, database, queryTimeoutMs });
    options.signal?.throwIfAborted();
    if (config.neo4j !== null) await checkServerVersion(config.neo4j);
    return { db, close };
  } catch (error) {
    await close();
    throw error;
  }
}
