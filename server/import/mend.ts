/** What was cut off (a process killed, its database or its disk gone) is brought to an end by whoever writes next. */
import type { Database } from '../database/driver.ts';
import { dropConflicts } from '../queries/identity.ts';
import { noteImport, unfinishedImports } from '../queries/imports.ts';
import { completeImports } from './apply.ts';
import { conclude } from './conclude.ts';
import { CannotUndo, undoImport } from './undo.ts';

export type OpenImport = Pick<
  Awaited<ReturnType<typeof unfinishedImports>>[number],
  'id' | 'source' | 'sha256' | 'at'
>;

export interface MendOptions {
  /** Who wrote before did not come to an end. */
  readonly cutOff: boolean;
  /** An open import that is run again now, or waits for its turn. */
  readonly keeps: (open: OpenImport) => boolean;
  /** Told a sentence for each thing that was brought to an end. */
  readonly say: (line: string) => void;
}

const nothing = () => {};

/** Only under the lock (write-lock.ts): nobody else works on what is open then. Safe to be cut off and run again. */
export async function mend(db: Database, { cutOff, keeps, say }: MendOptions): Promise<void> {
  let mended = cutOff;
  for (const { id, undoAs } of await unfinishedImports(db, { states: ['undoing'] })) {
    await undoImport(db, id, nothing, undoAs ?? 'undone');
    say(`The undo of import ${id} was cut off: finished`);
    mended = true;
  }
  const open = await unfinishedImports(db, { states: ['queued', 'running', 'failed'] });
  const left = open.filter((one) => !keeps(one));
  // The newest of a source goes first, as undo has it.
  for (const { id } of left.toReversed()) {
    say(await takeBack(db, id));
    mended = true;
  }
  // Where one is run again now, that does the rest.
  if (!mended || left.length < open.length) return;
  // A decision that was kept and did not hold yet.
  if (cutOff) await completeImports(db, [], nothing);
  await dropConflicts(db, { tools: [] });
  await conclude(db);
}

/** Answers what was done, a sentence. */
async function takeBack(db: Database, id: string): Promise<string> {
  try {
    await undoImport(db, id, nothing, 'cancelled');
    return `Import ${id} was cut off: undone`;
  } catch (error) {
    if (!(error instanceof CannotUndo)) throw error;
    if (error.later.length === 0)
      return `Import ${id} was cut off and cannot be undone (${error.message}): import its source again`;
    await noteImport(db, { id, properties: { state: 'overtaken' } });
    return `Import ${id} was cut off, and a later one of its source stands`;
  }
}
