/**
 * When a share may be told, and which. Prose claims and listings are counted, never rated: nobody set a task, and what
 * is written is no sample of anything. Server, screens, command line and exports ask here.
 */
import { wilsonInterval } from './interval.ts';
import type { MatchKind } from './vocabulary.ts';

/** A new kind has to be decided on here. */
const rated: Readonly<Record<MatchKind, boolean>> = {
  battle: true,
  vote: true,
  choice: true,
  trial: true,
  score: true,
  migration: true,
  claim: false,
  listing: false,
  comparison: false,
};

/** Whether results of these kinds, added up, are such that a share of them means something. */
export const permitsRate = (kinds: readonly MatchKind[]): boolean =>
  kinds.length > 0 && kinds.every((kind) => rated[kind]);

export interface Results {
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
}

/** A share of `of`, with its 95 % Wilson interval; all three 0-1. */
export interface Rate {
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How many of them somebody decided. */
export const judgedOf = ({ wins, losses, ties }: Results): number => wins + losses + ties;

/** The share of judged matches won, a tie as half a win; null where nothing was judged or kinds permit no rate. */
export function wonRate(results: Results, kinds: readonly MatchKind[]): Rate | null {
  return permitsRate(kinds) ? rateOf(results.wins + results.ties / 2, judgedOf(results)) : null;
}

/** How who won a share stands by it: `close` where its 95 % interval holds one half, so that chance may have decided. */
export type Verdict = 'ahead' | 'behind' | 'close';

/** The one place that says who is ahead: panel, map, list, command line, exports and saved pages ask here. */
export const verdictOf = ({ low, high }: Pick<Rate, 'low' | 'high'>): Verdict =>
  low > 0.5 ? 'ahead' : high < 0.5 ? 'behind' : 'close';

/** @param n 0 gives null */
export function rateOf(successes: number, n: number): Rate | null {
  const interval = wilsonInterval(successes, n);
  return interval && { of: n, share: successes / n, ...interval };
}
