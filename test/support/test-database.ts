/** Real Neo4j instances of a test run's own. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type Connection } from '../../server/database/driver.ts';
import { startManaged, type Managed } from '../../server/database/managed/start-managed.ts';
import { applySchema } from '../../server/database/schema.ts';
import { loadSeeds } from '../../server/import/seeds.ts';
import { projectRoot } from '../../server/project-root.ts';

export interface TestDatabase {
  readonly connection: Connection;
  stop(): Promise<void>;
}

/** Schema and nothing else. */
export async function emptyDatabase(dataDir: string): Promise<TestDatabase> {
  const managed = await startManaged({
    dataDir,
    cacheDir: join(projectRoot, '.cache'),
    javaHome: process.env['JAVA_HOME'] || null,
    onProgress: (line) => process.stderr.write(`[test set-up] ${line}\n`),
    onTrouble: (line) => process.stderr.write(`[test set-up] ${line}\n`),
  });
  const connection = connectionTo(managed);
  const db = await connect(connection);
  await applySchema(db);
  await db.close();
  return { connection, stop: () => managed.stop() };
}

/**
 * Schema and every seed that ships. TEST_SEEDED names the DATA_DIR of a stopped database that holds them, of which a
 * copy is taken: for running one file again and again while it is written. The whole run never sets it.
 */
export async function filledDatabase(dataDir: string): Promise<TestDatabase> {
  const filled = process.env['TEST_SEEDED'];
  if (filled) cpSync(filled, dataDir, { recursive: true });
  const started = await emptyDatabase(dataDir);
  const db = await connect(started.connection);
  let last = '';
  await loadSeeds(db, {
    folder: join(projectRoot, 'seeds'),
    onProgress: ({ source }) => {
      if (source !== last) process.stderr.write(`[test set-up] Loading ${source}\n`);
      last = source;
    },
  });
  await db.close();
  return started;
}

const connectionTo = ({ uri, username, password, database }: Managed): Connection => ({
  uri,
  username,
  password,
  database,
  queryTimeoutMs: 30_000,
});
