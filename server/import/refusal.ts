/** Readings that are more likely a mistake than news: they are applied only when somebody says so. */
import { numberOf, type LeftOut } from '#contract/left-out.ts';
import type { Database } from '../database/driver.ts';
import { liveFacts } from '../queries/plan.ts';
import { compareBatch } from './compare-batch.ts';
import { factBatches } from './fact-batches.ts';
import type { SourceReading } from './read-source.ts';

export interface ReadBeside {
  readonly source: string;
  /** Facts of the reading. */
  readonly facts: number;
  /** Facts that the source says now. */
  readonly live: number;
  /** Of those, how many the reading says too. */
  readonly kept: number;
  readonly leftOut: readonly LeftOut[];
}

const batchSize = 2000;
const force = 'If that is right, force it (--force, or force=true over HTTP).';

/** Why a reading is not applied by itself, as a sentence with numbers; null when nothing speaks against it. */
export function refusalOf({ source, facts, live, kept, leftOut }: ReadBeside): string | null {
  if (facts === 0) return `${nothingOf(source, leftOut)} ${force}`;
  const gone = Math.max(0, live - kept);
  if (!isTooMuch(gone, live)) return null;
  return `${source} is left as it is: ${figure(gone)} of the ${figure(live)} facts that it says now are not in this reading, and more than a third is likely a mistake. ${force}`;
}

/**
 * The same of a reading that nobody has compared yet. It is read only until it is sure that enough of what is there stays;
 * of a new source, up to its first fact.
 */
export async function refusalOfReading(
  db: Database,
  reading: SourceReading,
  signal?: AbortSignal,
): Promise<string | null> {
  const source = reading.source.id;
  const [found] = await liveFacts(db, { source });
  const live = found?.total ?? 0;
  let facts = 0;
  let kept = 0;
  for await (const batch of factBatches(reading.facts(), live === 0 ? 1 : batchSize)) {
    signal?.throwIfAborted();
    if (live === 0) return null;
    const { added, changed, unchanged } = await compareBatch(db, reading.source, batch);
    facts += added.length + changed.length + unchanged;
    kept += changed.length + unchanged;
    if (!isTooMuch(live - kept, live)) return null;
  }
  return refusalOf({ source, facts, live, kept, leftOut: reading.leftOut() });
}

/** Why a reading holds nothing at all, as a sentence; null when it holds something. */
export async function emptyRefusal({
  source,
  facts,
  leftOut,
}: Pick<SourceReading, 'source' | 'facts' | 'leftOut'>): Promise<string | null> {
  for await (const { record } of facts()) if (record !== 'source') return null;
  return nothingOf(source.id, leftOut());
}

const nothingOf = (source: string, leftOut: readonly LeftOut[]): string =>
  `Nothing of ${source} can be imported: ${whyNothing(leftOut)}.`;

const isTooMuch = (gone: number, live: number): boolean => 3 * gone > live;

function whyNothing(leftOut: readonly LeftOut[]): string {
  const bad = numberOf(leftOut, 'row');
  const untaken = numberOf(leftOut, 'untaken');
  const parts = [
    ...(bad > 0 ? [`${rows(bad)} cannot be read`] : []),
    ...(untaken > 0 ? [`no rule of the mapping takes ${rows(untaken)}`] : []),
  ];
  const first = leftOut.find(({ reason }) => reason === 'row' || reason === 'untaken')?.examples[0];
  const where = first === undefined ? '' : ` (the first: ${first.file}:${first.line}: ${first.message})`;
  return parts.length === 0 ? 'it holds no facts' : `${parts.join(', and ')}${where}`;
}

const rows = (number: number): string => `${figure(number)} ${number === 1 ? 'row' : 'rows'}`;
const figure = (value: number): string => value.toLocaleString('en');
