/** The ledger entries behind the shown edges, asked for with a bounded number of calls. */
import type { MatchEntry } from '#contract/match.ts';
import type { PicturePair } from '../../graph/picture/picture.ts';
import { inOrder } from '../../evidence/sums.ts';
import type { Work } from '../exporter.ts';

export interface PairEvidence {
  readonly pair: string;
  /** All entries the ledger holds; `items` may be fewer. */
  readonly total: number;
  readonly items: readonly MatchEntry[];
}

/** A pair is one call; with more pairs the weakest go without, and the page says so. */
export const maxCalls = 250;
export const entriesPerPair = 20;
/** Of a pair, to find those that count among. */
export const maxRead = 200;
const atOnce = 4;

/** `pairs` with the most matches first. Rejects when a call fails or the work is cancelled. */
export async function evidenceOf(
  pairs: readonly PicturePair[],
  { entries, progress, signal }: Pick<Work, 'entries' | 'progress' | 'signal'>,
): Promise<readonly PairEvidence[]> {
  const wanted = pairs
    .filter(({ edges }) => edges.some(({ rel }) => rel === 'MATCHED_AGAINST'))
    .slice(0, maxCalls);
  const found: PairEvidence[] = [];
  const waiting = wanted.values();
  let done = 0;
  progress(done, wanted.length);
  const work = async () => {
    for (const { id, from, to } of waiting) {
      signal.throwIfAborted();
      const { total, items } = await entries(from, to, maxRead);
      found.push({ pair: id, total, items: inOrder(items).slice(0, entriesPerPair) });
      done += 1;
      progress(done, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  signal.throwIfAborted();
  const order = new Map(wanted.map(({ id }, index) => [id, index]));
  return found.sort((a, b) => (order.get(a.pair) ?? 0) - (order.get(b.pair) ?? 0));
}
