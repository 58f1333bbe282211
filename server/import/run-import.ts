/** One import from its first fact to the map, and its way back; run in a thread of its own. */
import type { Database } from '../database/driver.ts';
import { noteImport, readImport } from '../queries/imports.ts';
import { applySource, type Imported, type OnImportStep } from './apply.ts';
import { conclude } from './conclude.ts';
import { noteLeftOut } from './note-left-out.ts';
import type { SourceReading } from './read-source.ts';
import { letIn } from './refusal.ts';
import { SourceFileError } from './source-file.ts';
import { undoImport } from './undo.ts';

export type ImportEnd =
  | ({ readonly state: 'done' } & Imported)
  /** Taken back: it was cancelled (then without a fault), or could not be read to its end. */
  | { readonly state: 'cancelled'; readonly fault: string | null }
  /** Nothing was written; `fault` says why. */
  | { readonly state: 'refused'; readonly fault: string };

export interface RunImportOptions {
  readonly onStep: OnImportStep;
  readonly signal: AbortSignal;
  /** Make what is made of the whole catalogue: left to the last of several imports. */
  readonly concludes: boolean;
  /** Apply it whatever it removes. */
  readonly force: boolean;
}

/** @throws what the database did not take; the same reading can complete the import later */
export async function runImport(
  db: Database,
  id: string,
  reading: SourceReading,
  { onStep, signal, concludes, force }: RunImportOptions,
): Promise<ImportEnd> {
  try {
    const asked = force || (await isBegun(db, id)) ? { reading } : await letIn(db, reading, signal);
    if ('refusal' in asked) {
      await noteImport(db, { id, properties: { state: 'refused', fault: asked.refusal } });
      return { state: 'refused', fault: asked.refusal };
    }
    const done = await applySource(db, asked.reading, onStep, { import: id, signal });
    onStep('counts', 1, 1);
    if (concludes) await conclude(db);
    return { state: 'done', ...done };
  } catch (error) {
    const ended = signal.aborted || error instanceof SourceFileError;
    // What cannot be read on is taken back; what the database did not take can be completed by the same reading.
    if (ended) await takeBack(db, id, 'cancelled', onStep);
    const fault = signal.aborted ? null : error instanceof Error ? error.message : String(error);
    if (fault !== null) await noteImport(db, { id, properties: { fault } });
    if (ended) return { state: 'cancelled', fault };
    await noteImport(db, { id, properties: { state: 'failed' } });
    throw error;
  } finally {
    // The import's own error, where there is one, is what is to be heard.
    await noteLeftOut(db, id, reading).catch(() => {});
  }
}

/** One that was cut off was let in before, and part of it stands. */
async function isBegun(db: Database, id: string): Promise<boolean> {
  const [found] = await readImport(db, { id });
  return found !== undefined && found.row.state !== 'queued';
}

/** @returns null when there is no such import @throws CannotUndo */
export async function takeBack(
  db: Database,
  id: string,
  outcome: 'undone' | 'cancelled',
  onStep: OnImportStep,
): Promise<{ source: string; state: string } | null> {
  const row = await undoImport(db, id, onStep, outcome);
  if (row === undefined) return null;
  await conclude(db);
  return { source: row.source, state: row.state };
}
