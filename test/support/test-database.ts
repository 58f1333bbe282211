/** Real Neo4j instances of a test run's own. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type Connection } from '../../server/database/driver.ts';
import { startManaged, type Managed } from '../../server/database/managed/start-managed.ts';
import { applySchema } from '../../server/database/schema.ts';
import { loadSeeds } from '../../server/import/seeds.ts';
import { projectRoot } from '../../server/project-root.ts';
import { copyKept, keepFolder } from './kept-folders.ts';
import { seedsKey } from './what-seeds-make.ts';

export interface TestDatabase {
  readonly connection: Connection;
  stop(): Promise<void>;
}

/** Schema and nothing else. */
export async function emptyDatabase(dataDir: string): Promise<TestDatabase> {
  const managed = await startManaged({
    dataDir,
    cacheDir: join(projectRoot, '.cache'),
    javaHome: javaHome(),
    onProgress: tell,
    onTrouble: tell,
  });
  const connection = connectionTo(managed);
  const db = await connect(connection);
  await applySchema(db);
  await db.close();
  return { connection, stop: () => managed.stop() };
}

/**
 * Schema and every seed that ships. What was filled once is kept and copied by later runs, for as long as nothing has
 * changed that it is made of (what-seeds-make.ts). TEST_SEEDED names the DATA_DIR of a stopped database that is copied
 * in its place, for running one file again and again while it is written. The whole run never sets it.
 */
export async function filledDatabase(dataDir: string): Promise<TestDatabase> {
  const named = process.env['TEST_SEEDED'];
  if (named) {
    await cp(named, dataDir, { recursive: true });
    return withSeeds(dataDir);
  }
  const key = await seedsKey(projectRoot, javaHome());
  if (!(await copyKept(shelf, key, dataDir))) {
    // It is stopped to be copied: a store that is open is none that can be kept.
    await (await withSeeds(dataDir)).stop();
    await keepFolder(shelf, key, dataDir).catch((error: unknown) =>
      tell(`What was filled is not kept for the next run: ${String(error)}`),
    );
    return emptyDatabase(dataDir);
  }
  return withSeeds(dataDir, (source) => {
    throw new Error(
      `The kept store lacks ${source}, so its key is wrong: mend test/support/what-seeds-make.ts, and delete ${shelf}.`,
    );
  });
}

const shelf = join(projectRoot, '.cache', 'test-seeds');
const javaHome = (): string | null => process.env['JAVA_HOME'] || null;
const tell = (line: string) => process.stderr.write(`[test set-up] ${line}\n`);

/** Started, and what seeds it lacks loaded. @param onLoad told the name of each source that it lacked */
async function withSeeds(
  dataDir: string,
  onLoad = (source: string) => void tell(`Loading ${source}`),
): Promise<TestDatabase> {
  const started = await emptyDatabase(dataDir);
  const db = await connect(started.connection);
  let last = '';
  try {
    // A reader's limit is not for a fill, which a busy machine takes its time for.
    await loadSeeds(db.patient(600_000), {
      folder: join(projectRoot, 'seeds'),
      onProgress: ({ source }) => {
        if (source !== last) onLoad(source);
        last = source;
      },
    });
  } catch (error) {
    await started.stop();
    throw error;
  } finally {
    await db.close();
  }
  return started;
}

const connectionTo = ({ uri, username, password, database }: Managed): Connection => ({
  uri,
  username,
  password,
  database,
  queryTimeoutMs: 30_000,
});
