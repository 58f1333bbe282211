import { loadConfig } from '../startup/config.ts';
import type { Database } from '../database/driver.ts';
import { openDatabase } from '../startup/open-database.ts';

/**
 * Runs `work` on the database the settings name, joining the managed one when it runs and starting it when it does
 * not; leaves it as it was found.
 */
export async function withDatabase<T>(
  options: { readonly queryTimeoutMs: number; readonly dataDir?: string },
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const { db, close } = await openDatabase(
    { ...loadConfig(), ...options },
    { onProgress: (line) => process.stderr.write(`${line}\n`) },
  );
  try {
    return await work(db);
  } finally {
    await close();
  }
}
