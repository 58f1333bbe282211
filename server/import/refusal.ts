/** Readings that are more likely a mistake than news: they are applied only when somebody says so. */
import { howMany } from '#contract/how-many.ts';
import type { Fact } from '#contract/interchange.ts';
import { firstPlace, numberOf, type LeftOut } from '#contract/left-out.ts';
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

/** A reading that may be applied, to be read from here; or why it is not, a sentence. */
export type LetIn = { readonly reading: SourceReading } | { readonly refusal: string };

/**
 * The same of a reading that nobody has compared yet. It is read only until it is sure that enough of what is there stays;
 * of a new source, up to its first fact.
 */
export async function letIn(db: Database, reading: SourceReading, signal?: AbortSignal): Promise<LetIn> {
  const source = reading.source.id;
  const [found] = await liveFacts(db, { source });
  const live = found?.total ?? 0;
  if (live === 0) {
    const begun = await unlessEmpty(reading);
    signal?.throwIfAborted();
    return 'refusal' in begun ? { refusal: `${begun.refusal} ${force}` } : begun;
  }
  let facts = 0;
  let kept = 0;
  for await (const batch of factBatches(reading.facts(), batchSize)) {
    signal?.throwIfAborted();
    const { added, changed, unchanged } = await compareBatch(db, reading.source, batch);
    facts += added.length + changed.length + unchanged;
    kept += changed.length + unchanged;
    if (!isTooMuch(live - kept, live)) return { reading };
  }
  const refusal = refusalOf({ source, facts, live, kept, leftOut: reading.leftOut() });
  return refusal === null ? { reading } : { refusal };
}

/**
 * Reads up to the first fact, which tells whether there is any. Who reads the facts of the answer goes on from there, the
 * first time, so that files that are read whole are not read twice; whoever takes it has to read it.
 */
export async function unlessEmpty(reading: SourceReading): Promise<LetIn> {
  const rest = reading.facts()[Symbol.asyncIterator]();
  const begun: Fact[] = [];
  for (;;) {
    const next = await rest.next();
    if (next.done === true) return { refusal: nothingOf(reading.source.id, reading.leftOut()) };
    begun.push(next.value);
    if (next.value.record !== 'source') break;
  }
  let isNew = true;
  async function* facts(): AsyncGenerator<Fact> {
    if (!isNew) return yield* reading.facts();
    isNew = false;
    yield* begun;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { reading: { ...reading, facts } };
}

const nothingOf = (source: string, leftOut: readonly LeftOut[]): string =>
  `Nothing of ${source} can be imported: ${whyNothing(leftOut)}.`;

const isTooMuch = (gone: number, live: number): boolean => 3 * gone > live;

function whyNothing(leftOut: readonly LeftOut[]): string {
  const bad = numberOf(leftOut, 'row');
  const untaken = numberOf(leftOut, 'untaken');
  const parts = [
    ...(bad > 0 ? [`${howMany(bad, 'row')} cannot be read`] : []),
    ...(untaken > 0 ? [`no rule of the mapping takes ${howMany(untaken, 'row')}`] : []),
  ];
  const where = firstPlace(leftOut.find(({ reason }) => reason === 'row' || reason === 'untaken'));
  return parts.length === 0 ? 'it holds no facts' : `${parts.join(', and ')}${where}`;
}

const figure = (value: number): string => value.toLocaleString('en');
