/** Entries of one board added up to pairs of tools. Pure. */
import type { MatchKind } from '#contract/vocabulary.ts';

/** Entries that say the same of the same two tools: a single match that ended alike many times, or one counted row. */
export interface EntryGroup {
  /** Ids of tools; wins are of the first, for a single entry, as losses and ties are. */
  readonly first: string;
  readonly second: string;
  readonly context: string | null;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  /** How many such entries there are. */
  readonly entries: number;
}

/** Numbers of two tools and how all their matches ended; wins are of `a`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
}

export interface Board {
  readonly kind: MatchKind;
  /** Ids, in their order, so that the order of entries makes no difference. */
  readonly tools: readonly string[];
  readonly pairs: readonly Pair[];
}

/** What was judged, by pair, in an order of its own. */
export function boardOf(kind: MatchKind, groups: readonly EntryGroup[]): Board {
  const judged = groups.filter(
    ({ first, second, wins, losses, ties }) => first !== second && wins + losses + ties > 0,
  );
  const tools = [...new Set(judged.flatMap(({ first, second }) => [first, second]))].sort(byText);
  return { kind, tools, pairs: addUp(tools, judged) };
}

function addUp(tools: readonly string[], judged: readonly EntryGroup[]): Pair[] {
  const place = new Map(tools.map((id, i) => [id, i]));
  const sums = new Map<number, { wins: number; losses: number; ties: number }>();
  for (const { first, second, wins, losses, ties, entries } of judged) {
    const [i, j] = [place.get(first) ?? 0, place.get(second) ?? 0];
    const key = Math.min(i, j) * tools.length + Math.max(i, j);
    const sum = sums.get(key) ?? { wins: 0, losses: 0, ties: 0 };
    sums.set(key, sum);
    sum.wins += entries * (i < j ? wins : losses);
    sum.losses += entries * (i < j ? losses : wins);
    sum.ties += entries * ties;
  }
  return [...sums]
    .sort(([one], [other]) => one - other)
    .map(([key, sum]) => ({ a: Math.floor(key / tools.length), b: key % tools.length, ...sum }));
}

export const matchesOf = ({ wins, losses, ties }: Pick<Pair, 'wins' | 'losses' | 'ties'>): number =>
  wins + losses + ties;

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
