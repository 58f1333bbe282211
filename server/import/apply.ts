/**
 * Brings sources into the graph: their facts are written in batches, each one transaction, then everything they touch
 * is derived anew. Cut off anywhere, the next run of the same import writes the same ids again and ends in the same
 * graph; until then the source carries no hash, so the next start knows it is not finished.
 */
import type { Database } from '../database/driver.ts';
import { derive, type DeriveStep } from '../ledger/derive.ts';
import { settleMoved } from '../queries/identity.ts';
import { countEntries, dropStale, finishImport } from '../queries/import.ts';
import { settleMovedTerms } from '../queries/meanings.ts';
import { moveDecided } from './decisions.ts';
import { settleMeanings } from './settle-meanings.ts';
import {
  writeSource,
  type SourceReading,
  type WriteSourceOptions,
  type WrittenSource,
} from './write-source.ts';

export type ImportStep = 'facts' | DeriveStep;
/** `total` is null while it cannot be known. */
export type OnImportStep = (step: ImportStep, done: number, total: number | null) => void;

export interface Imported {
  readonly import: string;
  readonly records: number;
  readonly entries: number;
}

/** @param options.signal stops between two batches of facts; the import then stays open and can be run again */
export async function applySource(
  db: Database,
  reading: SourceReading,
  onStep: OnImportStep,
  options: Omit<WriteSourceOptions, 'onProgress'> = {},
): Promise<Imported> {
  const onProgress = (done: number) => onStep('facts', done, null);
  const written = await writeSource(db, reading, { ...options, onProgress });
  const [entries = 0] = await completeImports(db, [written], onStep);
  return { import: written.import, records: written.records, entries };
}

/**
 * The second half, for any number of sources at once: what they touch is derived, what they dropped is taken away, and
 * their imports are closed. Answers the number of entries of each.
 */
export async function completeImports(
  db: Database,
  written: readonly WrittenSource[],
  onStep: OnImportStep,
): Promise<number[]> {
  const moved = await moveDecided(db);
  const movedTerms = await settleMeanings(db);
  const touched = {
    tools: new Set([...written.flatMap(({ tools }) => [...tools]), ...moved]),
    terms: new Set(written.flatMap(({ terms }) => [...terms])),
    moved: movedTerms,
    pairs:
      written.length === 1 && written[0]
        ? written[0].pairs
        : new Set(written.flatMap(({ pairs }) => [...pairs])),
    imports: written.map((one) => one.import),
    allPointed: moved.length === 0 && written.every(({ fresh }) => fresh),
  };
  await derive(db, touched, onStep);
  await settleMoved(db, { moved: true });
  await settleMovedTerms(db, { moved: true });
  const counts: number[] = [];
  for (const { source, import: id, hash, records, parts, fresh } of written) {
    if (!fresh) await dropStale(db, { source, import: id });
    const [counted] = await countEntries(db, { import: id });
    const entries = counted?.entries ?? 0;
    await finishImport(db, { source, import: id, sha256: hash, records, entries, parts });
    counts.push(entries);
  }
  return counts;
}
