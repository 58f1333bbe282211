/** Entries of one board in, its whole rating table out: everything that is stored of it. Pure; runs in a worker thread. */
import type { MatchKind } from '#contract/vocabulary.ts';
import { boardOf, matchesOf, type Board, type EntryGroup } from './board.ts';
import { entryChecks, type EntryCheck } from './checks.ts';
import { classesOf, ranksOf } from './classes.ts';
import { expectedShare } from './chances.ts';
import { fitDavidson, type Fit } from './davidson.ts';
import { informationAt } from './information.ts';
import { fragilityOf, type Fragility } from './fragility.ts';
import { rateable, type Unrated } from './rateable.ts';
import { apart, matchesNeeded, median, twoSided, z } from './separation.ts';
import { wideningOf } from './shared-tasks.ts';
import { spreadOf } from './spread.ts';

/** So many points are a share of 10 to 1: the scale that people know of chess. */
export const pointsOfUnit = 400 / Math.LN10;

export interface Rated {
  readonly tool: string;
  /** In points about the mean of the rated, with its 95 % interval; ranks and classes are of these, as they are printed. */
  readonly rating: number;
  readonly low: number;
  readonly high: number;
  readonly rankLow: number;
  readonly rankHigh: number;
  readonly class: number;
  /** Of points to be expected against the reference, a tie as half. */
  readonly share: number;
  readonly matches: number;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  readonly opponents: number;
  /** Standard deviation in points of the difference to the next below, and whether chance does not explain it; null for the last. */
  readonly toNext: number | null;
  readonly apart: boolean | null;
}

export interface Separation {
  /** Pairs of neighbours, and how many of them are apart. */
  readonly of: number;
  readonly neighbours: number;
  /** Ranks that the interval of the tool in the middle takes in. */
  readonly medianRanks: number;
  /** The first two that are not apart, and how many matches of the two would part them. */
  readonly next: { readonly above: string; readonly below: string; readonly matches: number | null } | null;
}

export interface RatedBoard {
  readonly rated: readonly Rated[];
  readonly unrated: readonly Unrated[];
  /** Judged matches among those rated, and how many of these were tied. */
  readonly matches: number;
  readonly tied: number;
  /** Davidson's ν. */
  readonly ties: number;
  readonly reference: string | null;
  readonly separation: Separation;
  readonly fragility: Fragility | null;
  readonly checks: readonly EntryCheck[];
}

export function rateBoard(kind: MatchKind, groups: readonly EntryGroup[]): RatedBoard {
  const { board: unordered, unrated } = rateable(boardOf(kind, groups));
  const { board, fit } = strongestFirst(unordered, fitDavidson(unordered));
  const among = new Set(board.tools);
  const own = groups.filter(({ first, second }) => among.has(first) && among.has(second));
  const wideningBy = wideningOf(kind, own);
  const widening = board.tools.map((tool) => wideningBy.get(tool) ?? 1);
  const rated = ratedOf(board, fit, widening);
  return {
    rated,
    unrated,
    matches: board.pairs.reduce((sum, pair) => sum + matchesOf(pair), 0),
    tied: board.pairs.reduce((sum, { ties }) => sum + ties, 0),
    ties: rounded(fit.ties, 1e6),
    reference: referenceOf(rated),
    separation: separationOf(fit, rated),
    fragility: fragilityOf(board, fit, own),
    checks:
      rated.length === 0 ? [] : entryChecks({ board, fit, ranks: rated, unrated, widening, groups: own }),
  };
}

/** Of equally strong ones the one named first. */
function strongestFirst(board: Board, fit: Fit): { board: Board; fit: Fit } {
  const order = board.tools.map((_, i) => i).sort((a, b) => (fit.strength[b] ?? 0) - (fit.strength[a] ?? 0));
  const place = new Int32Array(order.length);
  order.forEach((tool, at) => (place[tool] = at));
  const pairs = board.pairs.map((pair) => ({ ...pair, a: place[pair.a] ?? 0, b: place[pair.b] ?? 0 }));
  return {
    board: { ...board, tools: order.map((i) => board.tools[i] ?? ''), pairs },
    fit: { ...fit, strength: Float64Array.from(order, (i) => fit.strength[i] ?? 0) },
  };
}

function ratedOf(board: Board, fit: Fit, widening: readonly number[]): Rated[] {
  if (board.tools.length === 0) return [];
  const spread = spreadOf(board, fit, widening);
  const intervals = board.tools.map((_, i) => {
    const [middle, half] = [fit.strength[i] ?? 0, z * (spread.own[i] ?? 0)];
    return { rating: points(middle), low: points(middle - half), high: points(middle + half) };
  });
  const ranks = ranksOf(intervals);
  const classes = classesOf(intervals);
  const results = resultsOf(board);
  const gaps = Array.from(spread.toNext, (deviation, i) =>
    twoSided(((fit.strength[i] ?? 0) - (fit.strength[i + 1] ?? 0)) / deviation),
  );
  const separated = apart(gaps);
  const rows = board.tools.map((tool, i) => ({
    tool,
    rating: 0,
    low: 0,
    high: 0,
    ...intervals[i],
    rankLow: 0,
    rankHigh: 0,
    ...ranks[i],
    class: classes[i] ?? 1,
    ...(results[i] ?? nothing),
    toNext: i < gaps.length ? points(spread.toNext[i] ?? 0) : null,
    apart: separated[i] ?? null,
  }));
  const reference = board.tools.indexOf(referenceOf(rows) ?? '');
  return rows.map((row, i) => ({
    ...row,
    share: rounded(expectedShare((fit.strength[i] ?? 0) - (fit.strength[reference] ?? 0), fit.ties), 1e4),
  }));
}

const rounded = (value: number, by: number): number => Math.round(value * by) / by;
const points = (strength: number): number => rounded(strength * pointsOfUnit, 100);

const nothing = { matches: 0, wins: 0, losses: 0, ties: 0, opponents: 0 };

function resultsOf({ tools, pairs }: Board): (typeof nothing)[] {
  const sums = tools.map(() => ({ ...nothing }));
  for (const pair of pairs) {
    for (const [tool, wins, losses] of [
      [pair.a, pair.wins, pair.losses],
      [pair.b, pair.losses, pair.wins],
    ] as const) {
      const sum = sums[tool];
      if (sum === undefined) continue;
      sum.matches += matchesOf(pair);
      sum.wins += wins;
      sum.losses += losses;
      sum.ties += pair.ties;
      sum.opponents += 1;
    }
  }
  return sums;
}

/** The strongest of those that met nearly as many rivals as anybody: on a star one whom all met. */
function referenceOf(strongest: readonly Pick<Rated, 'tool' | 'opponents'>[]): string | null {
  const most = Math.max(0, ...strongest.map(({ opponents }) => opponents));
  return strongest.find(({ opponents }) => opponents >= 0.9 * most)?.tool ?? null;
}

function separationOf(fit: Fit, rated: readonly Rated[]): Separation {
  const neighbours = rated.filter((one) => one.apart === true).length;
  const widths = rated.map(({ rankLow, rankHigh }) => rankHigh - rankLow + 1);
  const together = rated.findIndex((one) => one.apart === false);
  const [above, below] = [rated[together], rated[together + 1]];
  const next =
    above === undefined || below === undefined
      ? null
      : { above: above.tool, below: below.tool, matches: neededBetween(fit, together, above.toNext ?? 0) };
  return { of: Math.max(0, rated.length - 1), neighbours, medianRanks: median(widths), next };
}

function neededBetween(fit: Fit, place: number, deviation: number): number | null {
  const match = { a: place, b: place + 1, wins: 1, losses: 0, ties: 0 };
  const { dd } = informationAt([match], fit.strength, fit.ties);
  const gap = (fit.strength[place] ?? 0) - (fit.strength[place + 1] ?? 0);
  return matchesNeeded(gap, deviation / pointsOfUnit, dd[0] ?? 0);
}
