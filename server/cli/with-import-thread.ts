import type { Database } from '../database/driver.ts';
import { createImportThread, ThreadEnded, type ImportThread } from '../import/thread/import-thread.ts';
import { withDatabase } from './with-database.ts';

/** Deriving after a large import takes longer than any page may. */
const timeoutMs = 600_000;

export interface ImportWork {
  readonly db: Database;
  readonly thread: ImportThread;
  /** Aborted by the first Ctrl-C; what is under way is taken back then. */
  readonly signal: AbortSignal;
}

/**
 * Runs `work` with a database and an import thread. The first Ctrl-C cancels what is under way, a second one ends the
 * process at once; the next start takes back what it left.
 */
export async function withImportThread<T>(work: (parts: ImportWork) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130);
    process.stderr.write('Stopping, and undoing what was begun (Ctrl-C again: at once)\n');
    stop.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  try {
    return await withDatabase({ queryTimeoutMs: timeoutMs }, async (db) => {
      const thread = createImportThread(db.connection);
      try {
        return await work({ db, thread, signal: stop.signal });
      } catch (error) {
        if (error instanceof ThreadEnded) throw new Error(`The import ${error.message}.`, { cause: error });
        throw error;
      } finally {
        await thread.close();
      }
    });
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
