/** An import in a thread, and the way back of one whose thread had to be ended. */
import type { z } from 'zod';
import { noteImport } from '../../queries/imports.ts';
import { ThreadEnded, type ImportThread, type RunOptions } from './import-thread.ts';
import type { Hold } from '../write-lock.ts';
import * as tasks from './tasks.ts';

/** @throws what the database did not take; the same reading can complete the import later */
export async function bringIn(
  { hold: { db, token: hold }, thread }: { readonly hold: Hold; readonly thread: ImportThread },
  input: z.output<typeof tasks.bringIn.input>,
  options: RunOptions,
): Promise<z.output<typeof tasks.bringIn.answer>> {
  try {
    return await thread.run(tasks.bringIn, input, { ...options, hold });
  } catch (error) {
    // Nobody else takes back what an ended thread had written, or what was queued and is not wanted any more.
    if (!(error instanceof ThreadEnded) && options.signal?.aborted !== true) throw error;
    const { id } = input;
    await thread.run(tasks.takeBack, { id, outcome: 'cancelled' }, { hold });
    const fault =
      error instanceof ThreadEnded && error.why !== 'cancelled' ? `The import ${error.message}.` : null;
    if (fault !== null) await noteImport(db, { id, properties: { fault } });
    return { state: 'cancelled', fault, leftOut: [], unread: [] };
  }
}
