import { join } from 'node:path';
import { connect, type Database } from '../../server/database/driver.ts';
import { startManaged, type ManagedOptions } from '../../server/database/managed/start-managed.ts';
import { projectRoot } from '../../server/project-root.ts';

/** How a Neo4j of our own is started in a folder of the bench. */
export const managedIn = (folder: string): ManagedOptions => ({
  dataDir: join(folder, 'data'),
  cacheDir: join(projectRoot, '.cache'),
  javaHome: process.env['JAVA_HOME'] || null,
  onProgress: () => {},
  onTrouble: (line) => process.stderr.write(`${line}\n`),
});

/** Runs `work` on the Neo4j of a folder, started before and stopped after it. */
export async function opened<T>(options: ManagedOptions, work: (db: Database) => Promise<T>): Promise<T> {
  const managed = await startManaged(options);
  const db = await connect({ ...managed, queryTimeoutMs: 600_000 });
  try {
    return await work(db);
  } finally {
    await db.close();
    await managed.stop();
  }
}
