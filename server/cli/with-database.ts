import { connect, type Database } from '../database/driver.ts';
import { startManaged } from '../database/managed/start-managed.ts';
import { loadConfig } from '../config.ts';

/**
 * Runs `work` on the database the settings name, joining the managed one when it runs and starting it when it does
 * not; leaves it as it was found.
 */
export async function withDatabase<T>(
  options: { readonly queryTimeoutMs: number },
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const managed =
    config.neo4j === null
      ? await startManaged({
          dataDir: config.dataDir,
          cacheDir: config.cacheDir,
          javaHome: config.javaHome,
          onProgress: (line) => process.stderr.write(`${line}\n`),
        })
      : null;
  try {
    const address = config.neo4j ?? managed;
    if (address === null) throw new Error('Neither NEO4J_URI nor a managed database is there.');
    const db = await connect({ ...address, queryTimeoutMs: options.queryTimeoutMs });
    try {
      return await work(db);
    } finally {
      await db.close();
    }
  } finally {
    await managed?.stop();
  }
}
