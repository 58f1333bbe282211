/** One import from its first fact to the map, and its way back; run in a thread of its own. */
import type { Database } from '../database/driver.ts';
import { noteImport } from '../queries/imports.ts';
import { applySource, type Imported, type OnImportStep } from './apply.ts';
import { conclude } from './conclude.ts';
import type { SourceReading } from './read-source.ts';
import { SourceFileError } from './source-file.ts';
import { undoImport } from './undo.ts';

/** Rows left out that are kept with an import; their number is whole. */
const maxKeptProblems = 200;

export type ImportEnd =
  | ({ readonly state: 'done' } & Imported)
  /** Taken back: it was cancelled (then without a fault), or could not be read to its end. */
  | { readonly state: 'cancelled'; readonly fault: string | null };

export interface RunImportOptions {
  readonly onStep: OnImportStep;
  readonly signal: AbortSignal;
  /** Make what is made of the whole catalogue: left to the last of several imports. */
  readonly concludes: boolean;
}

/** @throws what the database did not take; the same reading can complete the import later */
export async function runImport(
  db: Database,
  id: string,
  reading: Pick<SourceReading, 'source' | 'hash' | 'facts' | 'problems'>,
  { onStep, signal, concludes }: RunImportOptions,
): Promise<ImportEnd> {
  const { problems } = reading;
  try {
    const done = await applySource(db, reading, onStep, { import: id, signal });
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
    const kept = JSON.stringify(problems.slice(0, maxKeptProblems));
    // The import's own error, where there is one, is what is to be heard.
    await noteImport(db, { id, properties: { problems: kept, problemCount: problems.length } }).catch(
      () => {},
    );
  }
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
